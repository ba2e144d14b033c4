import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

export const en: SameKeys<typeof nl> = {
  title: 'Make something of these notes',
  kindLabel: 'What will it be?',
  kind: { hurdle: 'Hurdle', processStep: 'Step on the time line', action: 'Action' },
  howMany: 'How?',
  each: 'Each note by itself',
  together: 'All of them as one',
  name: 'What do you call it?',
  component: 'Component',
  day: 'Day',
  dayHint: 'Leave this empty if you do not know the day yet.',
  due: 'Done by',
  author: 'Who wrote the note does it',
  owner: 'Choose who does it.',
  make_one: 'Make {{count}}',
  make_other: 'Make {{count}}',
  made: {
    hurdle_one: '{{count}} hurdle made.',
    hurdle_other: '{{count}} hurdles made.',
    processStep_one: '{{count}} step made.',
    processStep_other: '{{count}} steps made.',
    action_one: '{{count}} action made.',
    action_other: '{{count}} actions made.',
  },
  nothing: 'Nothing can be made of this yet. A note that is empty or still private does not count.',
  from: 'From:',
  became: 'This was made of it:',
  whatBecame: 'What became of this?',
  noteGone: 'a note that is gone',
};
