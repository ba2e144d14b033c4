import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the recap. */
export const en: SameKeys<typeof nl> = {
  recap:
    'Here you see what a half-day yielded: who was there, what was contributed, what was agreed and what is still open.\n' +
    'All of it is counted from what happened; you need not keep anything.\n' +
    'Each line and each number opens the moment that it is about.\n' +
    'What was contributed in silence or without a name is in the count as a whole only.\n' +
    'Choose “Print” for an overview of one or two pages.',
};
