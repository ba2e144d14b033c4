import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Disclosure',
  fields: {
    classification: {
      confidentiality: 'Who may read this',
      itemKind: 'Kind',
    },
  },
  captions: {
    ItemClassified: '{{who}} says who may read this outside the atelier',
    ClassificationWithdrawn: '{{who}} takes the mark for readers off',
  },
};
