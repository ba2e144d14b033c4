import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** Help that is the same on every page, and the introduction of who joins. */
export const en: SameKeys<typeof nl> = {
  button: 'Help',
  hint: 'Help with this page (?)',
  title: 'Help with this page',
  none: 'There is no help with this page.',
  keys: 'Keys on this page',
  keysEverywhere: 'Keys on every page',
  key: {
    search: 'Search the whole atelier (on the board / searches that board)',
    help: 'Help (on the board: all keys of the board)',
    along: 'To the next button or field',
    close: 'Close what is open',
  },
  again: 'Show the introduction again',
  introduction: {
    label: 'Introduction',
    step: '{{step}} of {{count}}',
    next: 'Next',
    done: 'Get started',
    close: 'Close the introduction',
    note: 'Write along',
    noteText: 'On a board you write down what you think, with “Add note”.',
    saved: 'Everything is saved',
    savedText: 'You do not have to save anything. If the connection drops, your work is added later by itself.',
    seen: 'Who sees what',
    seenText: 'Everybody in the atelier sees what you write, with your name. While writing in silence only you see it, until the facilitator reveals it.',
  },
};
