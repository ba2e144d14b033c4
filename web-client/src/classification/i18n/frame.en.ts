import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { disclosure: 'Disclosure' },
  happened: {
    marked: '{{who}} said who may read something outside the atelier.',
  },
  problems: {
    'decision-is-classified-itself': 'An agreement is classified on the page of that agreement, under "Who may read this".',
    'kind-is-not-classified': 'This cannot be marked itself. Mark what it belongs to.',
    'item-is-not-shown': 'This is still written in silence. Show it first. Until then nobody reads it outside the atelier.',
  },
};
