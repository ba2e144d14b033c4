/** What the past says about marks: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Openbaarheid',
  fields: {
    classification: {
      confidentiality: 'Wie dit mag lezen',
      itemKind: 'Soort',
    },
  },
  captions: {
    ItemClassified: '{{who}} geeft aan wie dit buiten het atelier mag lezen',
    ClassificationWithdrawn: '{{who}} haalt de markering voor lezers weg',
  },
} as const;
