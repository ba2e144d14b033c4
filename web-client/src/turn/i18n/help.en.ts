import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the round of turns. */
export const en: SameKeys<typeof nl> = {
  turns:
    'This shows who has spoken, and who is still to come.\n' +
    'The facilitator asks a question and starts the round.\n' +
    'When you have spoken, say so here. You can keep what you said in one sentence.\n' +
    'What is kept is still here at the closing.',
};
