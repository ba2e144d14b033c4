import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    started: '{{who}} started a silent round. Everybody now places for themselves.',
    shown: '{{who}} showed all places of the silent round.',
  },
  problems: {
    'places-are-shown': 'This silent round is over. Place in the next round.',
    'placing-is-running': 'Everybody is placing for themselves now. Show all places first.',
  },
};
