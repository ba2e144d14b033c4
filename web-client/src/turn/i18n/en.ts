import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Round of turns',
  intro: 'Everybody speaks in turn, as in a check-in. What you keep is shown again at the closing.',
  nothing: 'There has been no round yet. When the facilitator starts one, you see here who is speaking.',
  question: 'What do you ask everybody?',
  usualQuestion: 'What do you expect of today?',
  closingQuestion: 'What do you take away from today?',
  reactionQuestion: 'What does the proposal “{{title}}” bring up for you?',
  back: 'Back to the agreement: {{title}}',
  start: 'Start a round',
  nobody: 'No participant is here yet.',
  count: '{{spoken}} of {{all}} have spoken.',
  now: 'speaks now',
  yourTurn: 'It is your turn to speak now.',
  waiting: 'still to come',
  spoken: 'has spoken',
  markSpoken: '{{name}} has spoken',
  order: 'Who speaks',
  mine: 'What do you want to keep of what you say?',
  mineHint: 'You may leave this empty.',
  take: 'I have spoken',
  change: 'Save',
  finish: 'Finish the round',
  earlier: 'What was said before',
  nothingKept: 'nothing kept',
};
