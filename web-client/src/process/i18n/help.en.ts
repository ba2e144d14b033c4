import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the process plan. */
export const en: SameKeys<typeof nl> = {
  process:
    'The process plan says what happens after the atelier, in which order and what may go wrong.\n' +
    'Add steps and say what a step has to wait for; the time line shows what that means.\n' +
    'Name hurdles, estimate how large they are and agree who does something about them.\n' +
    'In a silent round everybody first estimates hurdles for themselves; then everybody sees all estimates, without names.\n' +
    'With backcasting and in a premortem the facilitator makes steps or hurdles of the notes on the board here, in one go.\n' +
    'With the step plan you record what the atelier delivers already.',
  keys: {
    shift: 'On the time line: the step a day earlier or later',
  },
};
