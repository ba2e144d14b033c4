/** What the frame says about the directing role: when others do something, when something is refused. */
export const nl = {
  happened: {
    scale_one: '{{who}} koos de lijst met regierollen.',
    scale_other: '{{who}} koos {{count}} keer een lijst met regierollen.',
    chosen_one: '{{who}} koos een regierol.',
    chosen_other: '{{who}} koos {{count}} keer een regierol.',
    cleared_one: '{{who}} zette een regierol weer open.',
    cleared_other: '{{who}} zette {{count}} regierollen weer open.',
  },
  problems: {
    'role-not-on-scale': 'Deze rol staat niet op de lijst van dit atelier. Kies een rol die erop staat.',
    'role-scale-is-in-use': 'Er zijn al rollen gekozen van een andere lijst. Zet die eerst weer open.',
  },
} as const;
