/** What the frame says about stakeholders: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    stakeholders: 'Stakeholders',
  },
  happened: {
    stakeholders_one: '{{who}} veranderde een stakeholder.',
    stakeholders_other: '{{who}} veranderde {{count}} keer iets aan stakeholders.',
  },
  problems: {
    'speaks-for-itself': 'Een stakeholder spreekt niet namens zichzelf. Kies een andere stakeholder, of kies Aanwezig.',
  },
} as const;
