/** What the past says about proposals and agreements: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Afspraken',
  captions: {
    DecisionProposed: '{{who}} doet een voorstel',
    ProposalAmended: '{{who}} past het voorstel aan',
    ConsentRoundOpened: '{{who}} opent een ronde over het voorstel',
    PositionTaken: '{{who}} neemt een standpunt in',
    ObjectionRaised: '{{who}} maakt bezwaar',
    ObjectionWithdrawn: '{{who}} trekt het bezwaar in',
    ObjectionIntegrated: '{{who}} legt vast hoe een bezwaar is verwerkt',
    DecisionAgreed: '{{who}} legt een afspraak in het atelier vast',
    DecisionRejected: '{{who}} legt vast dat er geen afspraak is',
    DecisionSuperseded: '{{who}} vervangt een afspraak door een latere',
  },
} as const;
