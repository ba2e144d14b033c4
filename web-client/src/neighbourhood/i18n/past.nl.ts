/** What the past says about neighbourhoods: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Wijk',
  kinds: { neighbourhood: 'Wijken en hun cijfers' },
  captions: {
    NeighbourhoodProposed: '{{who}} draagt een wijk aan',
    NeighbourhoodDescribed: '{{who}} beschrijft een wijk',
    FigureEntered: '{{who}} vult een kerncijfer in',
    FigureCleared: '{{who}} zet een kerncijfer op onbekend',
    CheapestVariantReported: '{{who}} meldt wat PBL vond',
    NeighbourhoodWithdrawn: '{{who}} haalt een wijk van de lijst',
    ScanModelAdopted: '{{who}} begint met de snelle wijkanalyse',
    CriterionWeighed: '{{who}} verandert een gewicht van de wijkanalyse',
    CurveShaped: '{{who}} verandert een lijn van de wijkanalyse',
    ScanModelReset: '{{who}} zet de wijkanalyse terug op de standaard',
  },
} as const;
