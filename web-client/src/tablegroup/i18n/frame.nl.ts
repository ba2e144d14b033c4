/** What the frame says about table groups. */
export const nl = {
  rail: { groups: 'Tafels' },
  happened: { formed: '{{who}} werkte de indeling in tafels bij.' },
  problems: {
    'nobody-to-divide': 'Er is nog niemand om in te delen. Wacht tot er deelnemers zijn.',
    'no-table-groups': 'Er zit nog niemand aan een tafel. Deel de mensen eerst in, op de pagina Tafels.',
    'too-many-table-groups': 'Er kunnen hoogstens {{most}} tafels zijn. Hef er een op, of maak de tafels groter.',
  },
  problemsInShort: {
    'too-many-table-groups': 'Er kunnen niet meer tafels bij. Hef er een op, of maak de tafels groter.',
  },
} as const;
