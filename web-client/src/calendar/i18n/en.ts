import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  today: 'today',
  quarter: 'quarter {{number}} of {{year}}',
  shortQuarter: 'Q{{number}}',
  zoom: 'How far apart?',
  zoomTo: { month: 'Months', quarter: 'Quarters' },
};
