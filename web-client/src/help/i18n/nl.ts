/** Help that is the same on every page, and the introduction of who joins. */
export const nl = {
  button: 'Hulp',
  hint: 'Hulp bij deze pagina (?)',
  title: 'Hulp bij deze pagina',
  none: 'Bij deze pagina is geen hulp.',
  keys: 'Toetsen op deze pagina',
  keysEverywhere: 'Toetsen op iedere pagina',
  key: {
    search: 'Zoeken in het hele atelier (op het bord zoekt / op dat bord)',
    help: 'Hulp (op het bord: alle toetsen van het bord)',
    along: 'Naar de volgende knop of het volgende veld',
    close: 'Sluiten wat open is',
  },
  again: 'Kennismaking opnieuw tonen',
  introduction: {
    label: 'Kennismaking',
    step: '{{step}} van {{count}}',
    next: 'Volgende',
    done: 'Aan de slag',
    close: 'Kennismaking sluiten',
    note: 'Schrijf mee',
    noteText: 'Op een bord schrijft u wat u denkt, met “Notitie toevoegen”.',
    saved: 'Alles wordt bewaard',
    savedText: 'U hoeft niets op te slaan. Valt de verbinding weg, dan komt uw werk er later vanzelf bij.',
    seen: 'Wie ziet wat',
    seenText: 'Iedereen in het atelier ziet wat u schrijft, met uw naam. Tijdens stil schrijven ziet alleen u het, tot de begeleider onthult.',
  },
} as const;
