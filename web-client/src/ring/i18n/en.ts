import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** The texts of the rings of influence. */
export const en: SameKeys<typeof nl> = {
  intro: 'How close is each party to the decisions? Say apart where the party is now, where it wants to be itself, and where we want it.',
  introReadOnly: 'How close is each party to the decisions? Apart: where the party is, where it wants to be itself, and where we want it.',
  which: 'Which rings do you see?',
  diagram: 'Rings of influence: {{analysis}}',
  nowhere: 'Not known yet',
  nobody: 'nobody',
  unknown: 'unknown',
  ring: { CO_DECIDE: 'Decides too', CO_WORK: 'Works along', CO_THINK: 'Thinks along', BE_INFORMED: 'Is kept informed' },
  analysis: { ACTUAL: 'Now', WISHED: 'The party itself wants', DESIRED: 'Desired' },
  caption: 'Each party with its rings',
  party: 'Party',
  gaps: 'Differences',
  noGaps: 'There are no differences in what is known.',
  unknownCount_one: 'Of 1 party not everything is known yet.',
  unknownCount_other: 'Of {{count}} parties not everything is known yet.',
  closer_one: '{{name}}: from {{from}} to {{to}}, 1 ring closer',
  closer_other: '{{name}}: from {{from}} to {{to}}, {{count}} rings closer',
  further_one: '{{name}}: from {{from}} to {{to}}, 1 ring further away',
  further_other: '{{name}}: from {{from}} to {{to}}, {{count}} rings further away',
  otherWish: '{{name}} itself wants: {{wished}}; desired is: {{desired}}',
};
