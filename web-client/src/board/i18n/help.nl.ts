/** Help with boards. */
export const nl = {
  board:
    'Op een bord schrijft iedereen tegelijk notities en reageert erop; u ziet meteen wat anderen doen.\n' +
    'Kies “Notitie toevoegen”, typ uw tekst en druk op Enter: de notitie is dan bewaard.\n' +
    'Sleep notities die bij elkaar horen naar elkaar toe, of kies er een paar en maak er een groep van.\n' +
    'De begeleider kan een kaart of foto onder het bord leggen, met “Achtergrond”.\n' +
    'Tijdens stil schrijven ziet alleen u uw eigen notities, tot de begeleider ze onthult.\n' +
    'In de lijst kunt u hetzelfde als op het bord, ook met een schermlezer of op een telefoon.',
} as const;
