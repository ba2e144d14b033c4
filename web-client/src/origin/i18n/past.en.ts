import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Origin',
  captions: { OriginRecorded: '{{who}} records which notes something came from' },
};
