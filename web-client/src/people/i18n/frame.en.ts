import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    joined: '{{who}} came in.',
    roleGiven: '{{who}} gave somebody another role.',
    entitled: '{{who}} noted whether somebody decides along.',
    left: '{{who}} left.',
  },
  problems: {
    'not-allowed': 'Your role does not allow this. Ask the facilitator for another role.',
    'not-joined': 'You are not (or no longer) part of this atelier. Join again with a code.',
    'last-facilitator': 'This is the last facilitator. Make somebody else facilitator first.',
  },
};
