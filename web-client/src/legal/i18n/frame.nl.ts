/** What the frame says about the legal checklist: when others do something, when something is refused. */
export const nl = {
  happened: {
    adopted_one: '{{who}} koos de juridische checklist.',
    adopted_other: '{{who}} koos {{count}} keer een juridische checklist.',
    judged_one: '{{who}} bekeek een punt van de juridische checklist.',
    judged_other: '{{who}} bekeek {{count}} punten van de juridische checklist.',
  },
} as const;
