import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with tables. */
export const en: SameKeys<typeof nl> = {
  tables:
    'This shows who sits at which table.\n' +
    'The facilitator makes tables and divides the people.\n' +
    'In a writing round by table you see what was written at your own table.\n' +
    'Where nobody sits at a table, all participants see each other’s work in that round.',
};
