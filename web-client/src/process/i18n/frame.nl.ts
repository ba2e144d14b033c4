/** What the frame says about the process plan: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    process: 'Procesplan',
  },
  happened: {
    planned_one: '{{who}} voegde een stap toe aan het procesplan.',
    planned_other: '{{who}} voegde {{count}} stappen toe aan het procesplan.',
    steps_one: '{{who}} veranderde een stap van het procesplan.',
    steps_other: '{{who}} veranderde {{count}} keer iets aan het procesplan.',
    rescheduled_one: '{{who}} verschoof een stap van het procesplan.',
    rescheduled_other: '{{who}} verschoof {{count}} keer een stap van het procesplan.',
    withdrawn_one: '{{who}} haalde een stap uit het procesplan.',
    withdrawn_other: '{{who}} haalde {{count}} stappen uit het procesplan.',
    raised_one: '{{who}} noemde een hobbel.',
    raised_other: '{{who}} noemde {{count}} hobbels.',
    hurdles_one: '{{who}} veranderde een hobbel.',
    hurdles_other: '{{who}} veranderde {{count}} keer iets aan de hobbels.',
    followed: '{{who}} koos het stappenplan dat wij volgen.',
    evidence_one: '{{who}} veranderde de dekking van het stappenplan.',
    evidence_other: '{{who}} veranderde {{count}} keer de dekking van het stappenplan.',
  },
  problems: {
    'dependency-circle': 'Deze stappen zouden op elkaar blijven wachten: {{circle}}. Laat eerst een van de stappen niet meer wachten.',
    'hurdle-is-settled': 'Deze hobbel is al opgelost. Open de hobbel eerst weer.',
    'plan-has-changed': 'Iemand anders heeft het procesplan intussen veranderd. Kijk opnieuw welke stappen meeschuiven.',
    'step-depends-on-itself': 'Een stap kan niet op zichzelf wachten. Kies een andere stap.',
    'step-plan-is-followed': 'Dit atelier volgt al een stappenplan.',
    'step-plan-item-stays-open': 'Punt {{itemId}} komt pas na het atelier. Het blijft hier open.',
  },
  problemsInShort: {
    'dependency-circle': 'Deze stappen zouden op elkaar blijven wachten. Laat eerst een van de stappen niet meer wachten.',
    'step-plan-item-stays-open': 'Dit punt komt pas na het atelier. Het blijft hier open.',
  },
} as const;
