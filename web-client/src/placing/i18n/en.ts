import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  start: 'Start a silent round',
  startHint: 'In a silent round everybody first places for themselves. Then everybody sees all places, without names.',
  running: 'Silent round: everybody is placing for themselves now. You only see your own places here.',
  watching: 'Silent round: everybody is placing for themselves now. That is why you see nothing here now.',
  people_zero: 'Nobody has placed anything yet.',
  people_one: '{{count}} person has placed something.',
  people_other: '{{count}} people have placed something.',
  show: 'Show all places',
  showSure: 'The silent round is then over. Everybody sees all places, without names.',
  showYes: 'Yes, show them',
  spread: 'Spread of the last silent round',
  spreadNote: 'Where views are furthest apart comes first.',
  nobody: 'Nobody placed anything in this round.',
  subject: { STAKEHOLDERS: 'Stakeholders', HURDLES: 'Hurdles' },
  item: { STAKEHOLDERS: 'Stakeholder', HURDLES: 'Hurdle' },
  up: { STAKEHOLDERS: 'Influence', HURDLES: 'Likelihood' },
  right: { STAKEHOLDERS: 'Interest', HURDLES: 'Impact' },
  given: 'Number of people',
  range: '{{least}} to {{most}}, {{mean}} on average',
  same: '{{mean}}, all the same',
};
