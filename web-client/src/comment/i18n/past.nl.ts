/** What the past says about comments and reactions: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Opmerkingen en reacties',
  kinds: { comment: 'Opmerkingen' },
  fields: {
    comment: {
      text: 'Opmerking',
      resolvedAt: 'Afgehandeld op',
      resolvedBy: 'Afgehandeld door',
    },
    reaction: {
      reaction: 'Reactie',
    },
  },
  captions: {
    CommentAdded: '{{who}} schrijft een opmerking bij een notitie',
    CommentReworded: '{{who}} verandert een eigen opmerking',
    CommentRemoved: '{{who}} verwijdert een eigen opmerking',
    CommentRestored: '{{who}} zet een eigen opmerking terug',
    CommentResolved: '{{who}} handelt een opmerking af',
    CommentReopened: '{{who}} zet een opmerking weer open',
    ReactionGiven: '{{who}} reageert op een notitie',
    ReactionTakenBack: '{{who}} neemt een reactie terug',
  },
} as const;
