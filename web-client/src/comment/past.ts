import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { moment, person, written } from '../features/told';
import { shortened } from '../features/shortened';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A comment is known by what it says, a reaction by the note that it is on; both are to be seen on the board of then. */
export const past = declare({
  name: 'comment',
  texts: { nl, en },
  about: {
    comment: (id, recall) => shortened(recall('comment', id)?.text ?? '') || noteOf(recall('comment', id)?.note, recall),
    reaction: (id, recall) => noteOf(recall('reaction', id)?.note, recall),
  },
  apart: {
    comment: ({ author }, { whoIs }) => whoIs(author),
    reaction: ({ reaction, by }, { whoIs }) => `${useTexts.now(`reaction.${reaction}`)}, ${whoIs(by)}`,
  },
  fields: {
    comment: {
      text: written,
      resolvedAt: moment,
      resolvedBy: person,
      note: NOT_TOLD,
      board: NOT_TOLD,
      author: NOT_TOLD,
      createdAt: NOT_TOLD,
      rewordedAt: NOT_TOLD,
      removed: NOT_TOLD,
    },
    reaction: {
      reaction: (reaction) => useTexts.now(`reaction.${reaction}`),
      note: NOT_TOLD,
      board: NOT_TOLD,
      by: NOT_TOLD,
      givenAt: NOT_TOLD,
    },
  },
  found: {
    comment: { page: ({ board }) => `board/${board}`, texts: ({ text }) => [text] },
    reaction: NOT_SEARCHED,
  },
});

function noteOf(note: string | undefined, recall: Recall): string {
  return note === undefined ? '' : shortened(recall('note', note)?.text ?? '');
}
