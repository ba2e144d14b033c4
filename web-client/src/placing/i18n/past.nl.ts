/** What the past says about placing in silence: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'In stilte plaatsen',
  fields: {
    placing: {
      state: 'Stand',
      people: 'Mensen die iets plaatsten',
    },
    placeSheet: {
      places: 'Uw plaatsen',
    },
  },
  values: {
    placingState: {
      PLACING: 'Ieder plaatst voor zichzelf',
      SHOWN: 'Alle plaatsen te zien',
    },
  },
  captions: {
    PlacingStarted: '{{who}} start een stille ronde: ieder plaatst voor zichzelf',
    StandingProposed: '{{who}} plaatst een stakeholder voor zichzelf',
    HurdleScoreProposed: '{{who}} geeft voor zichzelf kans en gevolg van een hobbel',
    PlacesShown: '{{who}} laat alle plaatsen van de stille ronde zien',
  },
} as const;
