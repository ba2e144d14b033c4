import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  today: 'today',
  quarter: 'quarter {{number}} of {{year}}',
  shortQuarter: 'Q{{number}}',
  zoom: 'How far apart?',
  zoomTo: { month: 'Months', quarter: 'Quarters', year: 'Years', all: 'All' },
  toToday: 'Today',
  keys: { nearer: 'In the time line: days further apart', further: 'In the time line: more years in view', all: 'In the time line: all in view' },
};
