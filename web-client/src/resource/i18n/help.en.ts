import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with resources. */
export const en: SameKeys<typeof nl> = {
  resources:
    'This shows how many hours and how much money are needed, by party and by phase.\n' +
    'Fill in what your party puts in. What you do not know stays empty: it counts as unknown, not as zero.\n' +
    'At the bottom are the totals and what is not covered yet.',
};
