/** What the past says about the rings of influence: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Ringen van invloed',
  fields: {
    ring: {
      actual: 'Staat nu',
      wished: 'Wil de partij zelf',
      desired: 'Gewenst',
    },
  },
  captions: {
    PlacedInRing: '{{who}} zet een stakeholder in een ring',
    TakenOutOfRing: '{{who}} haalt een stakeholder uit een ring',
  },
} as const;
