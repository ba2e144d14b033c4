/** What the past says about the route map: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Routemap',
  kinds: { routeMap: 'Routemap' },
  fields: {
    routeMap: {
      endState: 'Eindbeeld',
      targetYear: 'Jaar',
      phases: 'Fasen',
    },
  },
  captions: {
    EndStateDescribed: '{{who}} beschrijft waar de routemap naartoe gaat',
    RoutePhasesSet: '{{who}} verdeelt de routemap in fasen',
  },
} as const;
