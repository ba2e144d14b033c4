/** Help with the programme. */
export const nl = {
  programme:
    'Het programma zegt wat u wanneer doet, op welk dagdeel en hoe lang.\n' +
    'De begeleider plant dagdelen en onderdelen, sleept ze in de goede volgorde en start ze.\n' +
    'Past geen werkvorm uit de bibliotheek, dan stelt de begeleider er zelf een samen uit fasen.\n' +
    'Wat nu niet besproken kan worden, zet iedereen op de parkeerplaats.\n' +
    'Later pakt u dat op, of u laat het vervallen met een reden.',
  keys: {
    undo: 'In de agenda\'s: terugzetten wat u het laatst verplaatste',
    drag: 'Op het handvat: een onderdeel oppakken; Tab kiest een plaats, Enter zet het neer',
  },
} as const;
