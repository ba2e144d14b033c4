/** What the frame says about the intake: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    intake: 'Intake',
  },
  happened: {
    intake_one: '{{who}} veranderde iets in de intake.',
    intake_other: '{{who}} veranderde {{count}} keer iets in de intake.',
    weights_one: '{{who}} veranderde de weging van een onderdeel.',
    weights_other: '{{who}} veranderde {{count}} keer de weging van onderdelen.',
    quotation: '{{who}} maakte de offerte.',
  },
  problems: {
    'attendee-is-represented': 'Wie niet zelf komt, kan niet voor een ander spreken. Kies iemand die zelf komt.',
    'attendee-speaks-for-others': 'Deze partij spreekt voor een ander. Laat eerst iemand anders voor die partij spreken.',
    'component-is-dropped': 'Dit onderdeel is weggelaten. Neem het eerst weer op.',
    'component-is-not-dropped': 'Dit onderdeel doet al mee.',
    'intake-is-full': 'Op deze lijst passen ten hoogste {{most}} mensen. Haal er eerst een af.',
    'last-component': 'Er blijft ten minste één onderdeel over. Neem eerst een ander onderdeel weer op.',
    'tariff-is-not-in-force': 'De tarieven zijn net veranderd. Bekijk de tarieven van nu en maak de offerte daarmee.',
  },
  problemsInShort: {
    'intake-is-full': 'Op deze lijst passen niet meer mensen. Haal er eerst een af.',
  },
} as const;
