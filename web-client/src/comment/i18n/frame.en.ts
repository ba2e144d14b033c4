import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    commented_one: '{{who}} commented on a note.',
    commented_other: '{{who}} commented on notes {{count}} times.',
    changed: '{{who}} changed a comment of their own.',
    resolved_one: '{{who}} resolved a comment.',
    resolved_other: '{{who}} resolved {{count}} comments.',
    reopened: '{{who}} reopened a resolved comment.',
    reacted: '{{who}} reacted to notes.',
  },
  problems: {
    'not-your-comment': 'Only who wrote this comment can change it.',
    'comment-is-removed': 'This comment was removed. Write a new one.',
    'note-is-not-shown': 'This note is still private. After the reveal everybody can react to it.',
    'notes-are-unsigned': 'The notes on this board are looked at without names now. React after this phase, with your name.',
    'no-reactions-during-vote': 'A vote is running on this board. React when the vote is closed.',
    'thread-is-full': 'There are {{most}} comments on this note already. Talk about it, and write a note about what comes of it.',
  },
  problemsInShort: {
    'thread-is-full': 'No more comments fit on this note. Talk about it, and write a note about what comes of it.',
  },
};
