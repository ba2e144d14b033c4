/** Help with agreements. */
export const nl = {
  decisions:
    'Hier staat wat is voorgesteld, wat is afgesproken en wat niet.\n' +
    'Doe een voorstel en leg uit waarop het rust, bijvoorbeeld op notities van een bord.\n' +
    'Open een voorstel om te lezen wat de opties zijn en om uw standpunt te geven.\n' +
    'Een afspraak in het atelier is nog geen besluit van de gemeenteraad: bij ieder voorstel staat wat het is.',
  decision:
    'Dit is alles over één voorstel: de vraag, de opties, de tekst en hoe het tot stand kwam.\n' +
    'Als er een ronde open is, geeft u bovenaan uw standpunt en uw reden.\n' +
    'Bij een bezwaar zegt u wat er mis kan gaan; samen zoekt u dan een betere tekst.\n' +
    'Onderaan staan de vorige versies en wat er stap voor stap gebeurde.\n' +
    'Bij "Hoe is dit tot stand gekomen?" gaat u terug tot de losse notities en cijfers.',
} as const;
