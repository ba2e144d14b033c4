import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with actions. */
export const en: SameKeys<typeof nl> = {
  actions:
    'This shows who does what after the atelier, and when.\n' +
    'Add an action with somebody who does it and a day on which it is ready.\n' +
    'Choose “done” as soon as it is ready, or drop an action with a reason.\n' +
    'What is late comes first.',
};
