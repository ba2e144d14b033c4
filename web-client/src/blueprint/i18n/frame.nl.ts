/** What the frame says about lessons and blueprints. */
export const nl = {
  rail: { blueprint: 'Blauwdruk' },
  happened: {
    lessons_one: '{{who}} schreef een les op.',
    lessons_other: '{{who}} schreef {{count}} lessen op.',
    withdrawn: '{{who}} haalde een les weg.',
    drawnUp: '{{who}} maakte een blauwdruk.',
    published: '{{who}} gaf de blauwdruk uit.',
  },
  problems: {
    'blueprint-is-empty': 'Er staat niets in deze blauwdruk. Kies een onderdeel waar iets in staat.',
    'marked-since-drawn-up': 'Sinds deze blauwdruk is opgesteld, is er iets als intern of vertrouwelijk gemarkeerd. Stel de blauwdruk opnieuw op.',
    'blueprint-is-published': 'Deze blauwdruk is al uitgegeven en blijft zoals die is. Maak een nieuwe.',
    'lesson-list-is-full': 'Er zijn al {{most}} lessen. Haal er eerst een weg.',
    'too-many-blueprints': 'Een atelier geeft hooguit {{most}} blauwdrukken uit.',
  },
  problemsInShort: {
    'lesson-list-is-full': 'De lijst met lessen is vol. Haal er eerst een weg.',
    'too-many-blueprints': 'Dit atelier mag geen blauwdruk meer uitgeven.',
  },
} as const;
