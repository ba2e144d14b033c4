import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the organisation. */
export const en: SameKeys<typeof nl> = {
  organisation:
    'Here you agree who is in charge of what.\n' +
    'Record which bodies there are, who is in them and what they may decide.\n' +
    'Under “Who does what” each product gets somebody who accounts for it.\n' +
    'With “RASCI per table” each table first fills in its own proposal; after that everybody sees where they clash.\n' +
    'The other tabs are about agreements between parties, the directing role of the municipality and the legal checklist.',
};
