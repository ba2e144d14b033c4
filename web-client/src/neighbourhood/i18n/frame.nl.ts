/** What the frame says about neighbourhoods. */
export const nl = {
  rail: { neighbourhoods: 'Wijk' },
  happened: {
    neighbourhoods_one: '{{who}} veranderde een wijk.',
    neighbourhoods_other: '{{who}} veranderde {{count}} keer iets aan wijken.',
    figures_one: '{{who}} veranderde een kerncijfer.',
    figures_other: '{{who}} veranderde {{count}} kerncijfers.',
    model_one: '{{who}} veranderde de weging van de wijkanalyse.',
    model_other: '{{who}} veranderde {{count}} keer de weging van de wijkanalyse.',
  },
  problems: {
    'not-in-scan-model': 'Het model van dit atelier kijkt hier niet naar. Ververs de pagina en kies iets dat erin staat.',
  },
} as const;
