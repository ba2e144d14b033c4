import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  start: 'Start a silent round',
  startHint: {
    STAKEHOLDERS: 'In a silent round everybody first places for themselves. Then everybody sees all places, without names.',
    HURDLES: 'In a silent round everybody first gives likelihood and impact for themselves. Then everybody sees all scores, without names.',
  },
  running: {
    STAKEHOLDERS: 'Silent round: everybody is placing for themselves now. You only see your own places here.',
    HURDLES: 'Silent round: everybody is giving likelihood and impact for themselves now. You only see your own scores here.',
  },
  watching: {
    STAKEHOLDERS: 'Silent round: everybody is placing for themselves now. That is why you see nothing here now.',
    HURDLES: 'Silent round: everybody is giving likelihood and impact for themselves now. That is why you see nothing here now.',
  },
  people: {
    STAKEHOLDERS_zero: 'Nobody has placed anything yet.',
    STAKEHOLDERS_one: '{{count}} person has placed something.',
    STAKEHOLDERS_other: '{{count}} people have placed something.',
    HURDLES_zero: 'Nobody has given a score yet.',
    HURDLES_one: '{{count}} person has given scores.',
    HURDLES_other: '{{count}} people have given scores.',
  },
  show: { STAKEHOLDERS: 'Show all places', HURDLES: 'Show all scores' },
  showSure: {
    STAKEHOLDERS: 'The silent round is then over. Everybody sees all places, without names.',
    HURDLES: 'The silent round is then over. Everybody sees all scores, without names.',
  },
  showYes: 'Yes, show them',
  spread: 'Spread of the last silent round',
  spreadNote: 'Where views are furthest apart comes first.',
  nobody: {
    STAKEHOLDERS: 'Nobody placed anything in this round.',
    HURDLES: 'Nobody gave a score in this round.',
  },
  subject: { STAKEHOLDERS: 'Stakeholders', HURDLES: 'Hurdles' },
  item: { STAKEHOLDERS: 'Stakeholder', HURDLES: 'Hurdle' },
  up: { STAKEHOLDERS: 'Influence', HURDLES: 'Likelihood' },
  right: { STAKEHOLDERS: 'Interest', HURDLES: 'Impact' },
  given: 'Number of people',
  range: '{{least}} to {{most}}, {{mean}} on average',
  same: '{{mean}}, all the same',
  alone: '{{mean}}',
  agreed: 'Agreed',
  notAgreed: 'not yet',
  spot: '{{up}} / {{right}}',
  take: 'Take over {{up}} / {{right}}',
  takeOf: 'Take over the average for {{name}}: {{upIs}} {{up}}, {{rightIs}} {{right}}',
  takeAll_one: 'Take over the average of what was not agreed yet',
  takeAll_other: 'Take over the averages of {{count}} that were not agreed yet',
};
