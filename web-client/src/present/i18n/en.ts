import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Presentation screen',
  leave: 'Leave the presentation screen',
  noActivity: 'We are about to begin.',
  noActivityHint: 'Join with the code on this screen.',
  timeOver: 'over time',
  paused: 'Paused',
  goal: 'Goal: {{goal}}',
  write: 'Write on your own screen. Others see it only at the reveal.',
  vote: 'Divide your {{count}} dots on your own screen.',
  phaseOf: 'Phase {{phase}} of {{count}}',
  join: 'Join',
  joinHint: 'Scan the code, or go to {{address}} and fill in the code.',
  present_one: '{{count}} person here',
  present_other: '{{count}} people here',
  hands_one: '{{count}} hand up',
  hands_other: '{{count}} hands up',
  board: 'Board {{title}}',
  inviteTitle: 'Join this atelier',
  inviteClosed: 'The code for participants is closed. Open the code on the overview.',
  toScreen: 'Open the presentation screen',
  copyLink: 'Copy the link for participants',
};
