import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the logbook. */
export const en: SameKeys<typeof nl> = {
  logbook:
    'Here you look up what happened in the atelier: by words, person, board, half-day, agreement and day.\n' +
    'All that you choose has to hold, and is in the address: with the link somebody else sees the same.\n' +
    'Choose an action to see that moment again, or “Trace” for who did it and what it builds on.\n' +
    'Under “Refused” is what somebody wanted to do but could not, and the answer that they got.\n' +
    'Under “Who looked?” the facilitator sees who looked at the atelier and what was fetched.',
};
