import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    atelierOpened: 'The atelier is open.',
    atelierClosed: 'The atelier is closed.',
  },
  problems: {
    'atelier-is-not-open': 'The facilitator has not opened the atelier yet. Wait a moment.',
    'atelier-is-closed': 'The atelier is closed. You can still read and replay everything, but not change it.',
    'atelier-is-open': 'The atelier is open already.',
    'not-yet-shown': 'At this moment something was still somebody’s own. Choose a moment before it began, or after it was shown.',
  },
};
