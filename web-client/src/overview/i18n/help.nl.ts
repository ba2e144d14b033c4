/** Help with the overview. */
export const nl = {
  overview:
    'Dit is het begin van het atelier: wat er nu gebeurt, welke borden er zijn en wie meedoet.\n' +
    'Kies een bord om mee te schrijven.\n' +
    'In het menu vindt u alle andere onderdelen; op een telefoon staat het onderaan.\n' +
    'De begeleider opent hier het atelier en de borden, en deelt de codes uit waarmee mensen meedoen.\n' +
    'Bij ieder mens staat of die meebeslist of alleen meedenkt; daarmee begint de keuze wie in een ronde een standpunt inneemt.',
} as const;
