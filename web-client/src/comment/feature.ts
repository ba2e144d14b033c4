import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** What is said of notes is read and written on the board, beside it. */
export const comment = feature({
  name: 'comment',
  texts: { nl, en },
  happened: {
    CommentAdded: 'commented',
    CommentReworded: 'changed',
    CommentRemoved: 'changed',
    CommentRestored: 'changed',
    CommentResolved: 'resolved',
    CommentReopened: 'reopened',
    ReactionGiven: 'reacted',
    ReactionTakenBack: 'reacted',
  },
});
