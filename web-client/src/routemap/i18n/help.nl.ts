/** Help with the route map. */
export const nl = {
  routemap:
    'De routemap zet alles wat is gepland en afgesproken op één tijdlijn.\n' +
    'Begin met het eindbeeld: hoe ziet de wijk er dan uit, en in welk jaar?\n' +
    'Stappen, acties en overeenkomsten komen hier vanzelf te staan zodra zij een dag hebben.\n' +
    'Onder “Herinneringen” staat wie binnenkort iets moet doen.',
} as const;
