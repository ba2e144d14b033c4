/** Help with the organisation. */
export const nl = {
  organisation:
    'Hier spreekt u af wie waarover gaat.\n' +
    'Leg vast welke overleggen er zijn, wie daarin zit en wat zij mogen beslissen.\n' +
    'Onder “Wie doet wat” krijgt ieder product iemand die ervoor verantwoordelijk is.\n' +
    'Met “RASCI per tafel” vult elke tafel eerst een eigen voorstel in; daarna ziet iedereen waar het botst.\n' +
    'De andere tabbladen gaan over overeenkomsten, de regierol van de gemeente en de juridische checklist.',
} as const;
