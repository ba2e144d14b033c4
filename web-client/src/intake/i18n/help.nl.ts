/** Help with the intake. */
export const nl = {
  intake:
    'In de intake staat waarom dit atelier er komt, wat het moet opleveren en wie erbij moet zijn.\n' +
    'Loop de stappen langs in de volgorde die u wilt; wat u invult is meteen bewaard.\n' +
    'Bij de weging kiest u hoeveel tijd ieder onderdeel krijgt.\n' +
    'Daaruit volgt de offerte. Wat nog onbekend is, mag leeg blijven.',
} as const;
