/** What the past says about neighbourhoods: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Wijk',
  kinds: { neighbourhood: 'Wijken en hun cijfers' },
  fields: {
    neighbourhood: {
      name: 'Naam',
      code: 'CBS-code',
      description: 'Omschrijving',
      figures: 'Kerncijfers',
      cheapestVariant: 'Goedkoopste variant volgens PBL',
      dwellings: 'Gebouwen en eigendom',
    },
    quickScan: {
      verdict: 'Uitkomst',
      winner: 'Past het best',
      heatDensity: 'Warmtevraagdichtheid',
      alternatives: 'Warmtealternatieven',
    },
    scanModel: {
      criteria: 'Gewichten en lijnen',
      version: 'Versie van het model',
      adopted: 'Grenzen',
    },
  },
  values: {
    scanVerdict: {
      WINNER: 'Eén past het best',
      NO_CLEAR_WINNER: 'Geen duidelijke winnaar',
      INSUFFICIENT_DATA: 'Onvoldoende gegevens',
      NOTHING_LEFT: 'Alle alternatieven zijn uitgesloten',
    },
  },
  captions: {
    NeighbourhoodProposed: '{{who}} draagt een wijk aan',
    NeighbourhoodDescribed: '{{who}} beschrijft een wijk',
    FigureEntered: '{{who}} vult een kerncijfer in',
    FigureCleared: '{{who}} zet een kerncijfer op onbekend',
    CheapestVariantReported: '{{who}} meldt wat PBL vond',
    DwellingsCounted: '{{who}} vult in hoe de woningen zijn verdeeld',
    NeighbourhoodWithdrawn: '{{who}} haalt een wijk van de lijst',
    ScanModelAdopted: '{{who}} begint met de snelle wijkanalyse',
    CriterionWeighed: '{{who}} verandert een gewicht van de wijkanalyse',
    CurveShaped: '{{who}} verandert een lijn van de wijkanalyse',
    ScanModelReset: '{{who}} zet de wijkanalyse terug op de standaard',
    ScanModelTakenOver: '{{who}} laat met een ander model de wijkanalyse maken',
  },
} as const;
