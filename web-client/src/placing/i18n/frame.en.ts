import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    started: '{{who}} started a silent round. Everybody now works for themselves.',
    shown: '{{who}} showed what everybody gave in the silent round.',
  },
  problems: {
    'places-are-shown': 'This silent round is over. You can take part again in a next one.',
    'placing-is-running': 'Everybody is working for themselves now. First show what everybody gave.',
  },
};
