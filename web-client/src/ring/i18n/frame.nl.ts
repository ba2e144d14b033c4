/** What the frame says about the rings of influence: when others do something, when something is refused. */
export const nl = {
  happened: {
    placed_one: '{{who}} zette een stakeholder in een ring.',
    placed_other: '{{who}} zette {{count}} keer een stakeholder in een ring.',
  },
} as const;
