/** Help with looking back. */
export const nl = {
  replay:
    'Hier kijkt u terug: alles wat in het atelier gebeurde, van begin tot eind.\n' +
    'Sleep over de tijdlijn of kies “Afspelen”; u ziet het bord zoals het toen was.\n' +
    'Met “Hoofdstukken tonen” ziet u het programma zoals het liep; ieder onderdeel opent zijn moment.\n' +
    'Onder “Meer bediening” kiest u de snelheid en wat wordt afgespeeld, en vergelijkt u met een ander moment: u ziet wat er sinds dat moment anders is, in woorden en op het bord.\n' +
    'In het logboek zoekt u op woorden, personen en dagen; ieder bericht opent zijn moment.\n' +
    'Terugkijken verandert niets.',
  keys: {
    play: 'Afspelen of stoppen',
    step: 'Een handeling terug of verder',
    chapter: 'Naar het vorige of volgende hoofdstuk',
    mark: 'Naar een belangrijk moment',
    ends: 'Naar het begin of het einde',
  },
} as const;
