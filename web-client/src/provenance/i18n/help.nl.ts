/** Help with where things come from. */
export const nl = {
  decision:
    'Hier ziet u hoe een afspraak tot stand kwam: van de tekst terug tot de losse notities en cijfers.\n' +
    'Ook staat er wat ervan kwam, zoals acties, overeenkomsten en een latere afspraak.\n' +
    'Kies of u het leest als lijst, als verhaal of als schema: overal staat hetzelfde.\n' +
    'Met "Bekijk dit moment" ziet u in het terugkijken hoe het toen was.',
  item:
    'Hier ziet u wat er met iets is gebeurd, en waar het vandaan komt.\n' +
    'Kies of u het leest als lijst, als verhaal of als schema: overal staat hetzelfde.\n' +
    'Met "Bekijk dit moment" ziet u in het terugkijken hoe het toen was.',
} as const;
