/** What the past says about RASCI per table: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'RASCI per tafel',
  captions: {
    RasciRoundStarted: '{{who}} start RASCI per tafel: elke tafel vult een eigen voorstel in',
    ResponsibilityProposed: '{{who}} stelt aan tafel een rol bij een product voor',
    ResponsibilityWithdrawn: '{{who}} haalt aan tafel een voorgestelde rol weg',
    RasciProposalsShown: '{{who}} laat zien wat elke tafel voorstelde',
  },
} as const;
