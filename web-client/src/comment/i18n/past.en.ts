import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Comments and reactions',
  kinds: { comment: 'Comments' },
  fields: {
    comment: {
      text: 'Comment',
      resolvedAt: 'Resolved at',
      resolvedBy: 'Resolved by',
    },
    reaction: {
      reaction: 'Reaction',
    },
  },
  captions: {
    CommentAdded: '{{who}} comments on a note',
    CommentReworded: '{{who}} changes a comment of their own',
    CommentRemoved: '{{who}} removes a comment of their own',
    CommentRestored: '{{who}} puts a comment of their own back',
    CommentResolved: '{{who}} resolves a comment',
    CommentReopened: '{{who}} reopens a comment',
    ReactionGiven: '{{who}} reacts to a note',
    ReactionTakenBack: '{{who}} takes a reaction back',
  },
};
