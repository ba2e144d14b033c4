/** What the past says about activities: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Klok en activiteiten',
  fields: {
    activity: {
      title: 'Titel',
      component: 'Onderdeel',
      board: 'Bord',
      minutes: 'Minuten',
      state: 'Stand',
    },
  },
  values: {
    activityState: {
      RUNNING: 'Loopt',
      PAUSED: 'Klok staat stil',
      ENDED: 'Afgesloten',
    },
  },
  captions: {
    ActivityStarted: '{{who}} start een activiteit',
    ActivityPaused: '{{who}} zet de klok stil',
    ActivityResumed: '{{who}} laat de klok weer lopen',
    ActivityExtended: '{{who}} geeft extra tijd',
    ActivityEnded: '{{who}} sluit de activiteit af',
  },
} as const;
