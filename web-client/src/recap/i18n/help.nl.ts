/** Help with the recap. */
export const nl = {
  recap:
    'Hier staat wat een dagdeel opleverde: wie er waren, wat is ingebracht, wat is afgesproken en wat nog open is.\n' +
    'Alles is geteld uit wat er gebeurde; u hoeft niets bij te houden.\n' +
    'Iedere regel en ieder getal opent het moment waar het over gaat.\n' +
    'Wat in stilte of zonder naam is ingebracht, staat alleen als geheel in de telling.\n' +
    'Kies “Afdrukken” voor een overzicht van een of twee bladzijden.',
} as const;
