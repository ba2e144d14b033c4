/** Help with boards. */
export const nl = {
  board:
    'Op een bord schrijft iedereen tegelijk notities en reageert erop; u ziet meteen wat anderen doen.\n' +
    'Kies “Notitie toevoegen”, typ uw tekst en druk op Enter: de notitie is dan bewaard.\n' +
    'Sleep notities die bij elkaar horen naar elkaar toe, of kies er een paar en maak er een groep van.\n' +
    'Met “Achtergrond” legt de begeleider een kaart of foto onder het bord, met getallen of met de hand.\n' +
    'Tijdens stil schrijven ziet alleen u uw eigen notities, tot de begeleider ze onthult.\n' +
    'In de lijst kunt u hetzelfde als op het bord, ook met een schermlezer of op een telefoon.',
} as const;
