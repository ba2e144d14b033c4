import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    roundStarted: 'A writing round has started. Only you see what you write.',
    circleWidened: 'From now on you write together. The board says with whom.',
    roundRevealed: 'The writing round was revealed. All notes can be read.',
    voteOpened: 'You can put dots now.',
    voteClosed: 'The vote is closed. The result is shown.',
  },
  problems: {
    'writing-round-is-running': 'A writing round is running on this board. Reveal it first.',
    'round-is-revealed': 'This round was revealed already.',
    'circle-is-not-wider': 'This round is shared in a group that is as large already. Reveal the round and start another one.',
    'vote-is-running': 'A vote is running on this board. Close it first.',
    'vote-is-closed': 'The vote is closed.',
    'budget-spent': 'You have used all your {{budget}} dots. Take one back first.',
    'own-note': 'This is a note of your own. Give your dots to notes of others.',
    'note-is-full': 'You have put {{perNote}} dots on this note already. Choose another note.',
    'no-dot-to-take-back': 'You have no dot on this note.',
  },
  problemsInShort: {
    'budget-spent': 'You have used all your dots. Take one back first.',
    'note-is-full': 'You can put no more dots on this note. Choose another note.',
  },
};
