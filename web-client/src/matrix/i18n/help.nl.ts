/** Help with decision matrices. */
export const nl = {
  matrices:
    'Met een beslismatrix vergelijkt u opties op punten die u samen belangrijk vindt.\n' +
    'De begeleider maakt een matrix; open er een om mee te doen.\n' +
    'De uitkomst is een hulp bij het gesprek: u spreekt daarna zelf iets af.',
  matrix:
    'In deze matrix geeft iedereen een score aan iedere optie, punt voor punt.\n' +
    'Voeg eerst opties en criteria toe, en spreek af hoe zwaar ieder criterium telt.\n' +
    'In een ronde vult u uw scores in; niemand anders ziet die tot de begeleider ze laat zien.\n' +
    'Daarna ziet u de gemiddelden, en waarover u het niet eens bent.',
} as const;
