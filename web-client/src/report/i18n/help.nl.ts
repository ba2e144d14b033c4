/** Help with the report. */
export const nl = {
  report:
    'Hier maakt u een verslag van het atelier, om te bewaren of te delen.\n' +
    'Kies wat erin komt en voor wie het is.\n' +
    'Het verslag wordt gemaakt terwijl u verder werkt; daarna staat het hier klaar om te openen.\n' +
    'De begeleider en de auditor maken hier ook controlepunten: daarmee kan iemand later nagaan dat er niets is veranderd.\n' +
    'Zij kunnen er ook een dossier bewaren om door te geven, intern of openbaar.',
} as const;
