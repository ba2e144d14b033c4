import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { shortened } from '../features/shortened';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A comment is known by what it says, a reaction by the note that it is on; both are to be seen on the board of then. */
export const past = declare({
  name: 'comment',
  texts: { nl, en },
  about: {
    comment: (id, recall) => shortened(recall('comment', id)?.text ?? '') || noteOf(recall('comment', id)?.note, recall),
    reaction: (id, recall) => noteOf(recall('reaction', id)?.note, recall),
  },
  found: {
    comment: { page: ({ board }) => `board/${board}`, texts: ({ text }) => [text] },
    reaction: NOT_SEARCHED,
  },
});

function noteOf(note: string | undefined, recall: Recall): string {
  return note === undefined ? '' : shortened(recall('note', note)?.text ?? '');
}
