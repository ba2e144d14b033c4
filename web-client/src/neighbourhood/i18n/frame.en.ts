import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { neighbourhoods: 'Neighbourhood' },
  happened: {
    neighbourhoods_one: '{{who}} changed a neighbourhood.',
    neighbourhoods_other: '{{who}} made {{count}} changes to neighbourhoods.',
    figures_one: '{{who}} changed a key figure.',
    figures_other: '{{who}} changed {{count}} key figures.',
    model_one: '{{who}} changed how the quick scan weighs.',
    model_other: '{{who}} made {{count}} changes to how the quick scan weighs.',
  },
  problems: {
    'not-in-scan-model': 'The model of this atelier does not look at this. Reload the page and choose something that is in it.',
  },
};
