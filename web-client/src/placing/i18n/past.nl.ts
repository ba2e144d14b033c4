/** What the past says about placing in silence: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Stille rondes',
  fields: {
    placing: {
      state: 'Stand',
      people: 'Mensen die meededen',
    },
    placeSheet: {
      places: 'Wat u gaf',
    },
  },
  values: {
    placingState: {
      PLACING: 'Ieder werkt voor zichzelf',
      SHOWN: 'Alles te zien',
    },
  },
  captions: {
    PlacingStarted: '{{who}} start een stille ronde: ieder werkt voor zichzelf',
    StandingProposed: '{{who}} plaatst een stakeholder voor zichzelf',
    HurdleScoreProposed: '{{who}} geeft voor zichzelf kans en gevolg van een hobbel',
    PlacesShown: '{{who}} laat zien wat ieder in de stille ronde gaf',
  },
} as const;
