import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with looking back. */
export const en: SameKeys<typeof nl> = {
  replay:
    'Here you look back: all that happened in the atelier, from beginning to end.\n' +
    'Drag along the time line or choose “Play”; you see the board as it was then.\n' +
    'With “Show chapters” you see the programme as it was run; each part opens its moment.\n' +
    'Under “More controls” you choose the speed and what is played, and compare with another moment: you see what is different since that moment, in words and on the board.\n' +
    'In the journal you search by words, people and days; each entry opens its moment.\n' +
    'Looking back changes nothing.',
  keys: {
    play: 'Play or pause',
    step: 'One action back or on',
    chapter: 'To the chapter before or after',
    mark: 'To a highlight',
    ends: 'To the beginning or the end',
  },
};
