import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with agreements. */
export const en: SameKeys<typeof nl> = {
  decisions:
    'This shows what was proposed, what was agreed and what was not.\n' +
    'Make a proposal and explain what it rests on, for example on notes of a board.\n' +
    'Open a proposal to read what the options are and to take a position.\n' +
    'An agreement in the atelier is not yet a decision of the council: each proposal says what it is.',
  decision:
    'This is everything about one proposal: the question, the options, the text and how it came about.\n' +
    'While a round is open, you take your position and give your reason at the top.\n' +
    'With an objection you say what may go wrong; together you then look for a better text.\n' +
    'At the bottom are the earlier versions and what happened, step by step.\n' +
    'With "How did this come about?" you go back to the single notes and figures.',
};
