import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the blueprint. */
export const en: SameKeys<typeof nl> = {
  blueprint:
    'The blueprint says what a next atelier can learn from this one.\n' +
    'Write down lessons: what went well, and what would you do differently next time?\n' +
    'The facilitator draws up the blueprint and publishes it.\n' +
    'After that a new atelier can begin with it.',
};
