/** Help with tables. */
export const nl = {
  tables:
    'Hier staat wie aan welke tafel zit.\n' +
    'De begeleider maakt tafels en verdeelt de mensen.\n' +
    'In een schrijfronde per tafel ziet u wat er aan uw eigen tafel is geschreven.\n' +
    'Zit er niemand aan een tafel, dan zien alle deelnemers in die ronde elkaars werk.',
} as const;
