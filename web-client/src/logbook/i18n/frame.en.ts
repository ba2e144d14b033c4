import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about the logbook: in the rail. */
export const en: SameKeys<typeof nl> = {
  rail: {
    logbook: 'Logbook',
  },
};
