/** Help with who may read what. */
export const nl = {
  disclosure:
    'Hier geeft de begeleider aan wat intern of vertrouwelijk is, en wat openbaar mag (Woo). De auditor leest mee.\n' +
    'Zoek op woorden, soort of markering. Kies wat u wilt markeren, en kies onder de lijst “Wie mag dit lezen?”.\n' +
    'Wat bij iets hoort gaat mee: opmerkingen bij een notitie, notities op een bord, en wat uit een notitie is gemaakt.\n' +
    'Het openbare verslag en het openbare dossier laten weg wat intern of vertrouwelijk is, en zeggen dat zij dat doen.\n' +
    'Op een bord vindt u “Wie mag dit lezen?” bij “Meer”, elders in het menu van een regel. Dit kan ook als het atelier gesloten is.',
} as const;
