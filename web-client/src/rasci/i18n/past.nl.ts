/** What the past says about RASCI per table: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'RASCI per tafel',
  fields: {
    rasciRound: {
      state: 'Stand',
      tables: 'Tafels die iets voorstelden',
    },
    rasciProposal: {
      responsibility: 'Rol',
    },
  },
  values: {
    rasciRoundState: {
      PROPOSING: 'Elke tafel vult in',
      SHOWN: 'Voorstellen te zien',
    },
  },
  captions: {
    RasciRoundStarted: '{{who}} start RASCI per tafel: elke tafel vult een eigen voorstel in',
    ResponsibilityProposed: '{{who}} stelt aan tafel een rol bij een product voor',
    ResponsibilityWithdrawn: '{{who}} haalt aan tafel een voorgestelde rol weg',
    RasciProposalsShown: '{{who}} laat zien wat elke tafel voorstelde',
  },
} as const;
