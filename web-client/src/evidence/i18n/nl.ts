/** What proves the history. */
export const nl = {
  title: 'Bewijs van de geschiedenis',
  intro:
    'Een controlepunt is een korte, ondertekende tekst over alles wat tot dan toe is vastgelegd. Geef het aan iemand anders, of druk het af. ' +
    'Met het dossier van de beheerder kan daarmee later iedereen nagaan dat er niets aan de geschiedenis is veranderd.',
  moment: 'Van welk moment?',
  now: 'Nu',
  at: '{{what}}, {{when}} (handeling {{revision}})',
  somebody: 'iemand',
  make: 'Controlepunt maken',
  made: 'Controlepunt tot en met handeling {{revision}}. Bewaar het buiten deze dienst.',
  text: 'Tekst van het controlepunt',
  qr: 'QR-code met de tekst van het controlepunt bij handeling {{revision}}',
  copy: 'Controlepunt kopiëren',
  keep: 'Als bestand bewaren',
  fileName: 'controlepunt-{{revision}}.txt',
} as const;
