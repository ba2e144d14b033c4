import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the programme. */
export const en: SameKeys<typeof nl> = {
  programme:
    'The programme says what you do when, on which half-day and for how long.\n' +
    'The facilitator plans half-days and items, drags them into the right order and starts them.\n' +
    'If no working method of the library fits, the facilitator composes one from phases.\n' +
    'What cannot be discussed now, anybody puts on the parking lot.\n' +
    'Later you take it up, or drop it with a reason.',
  keys: {
    undo: 'Within the agendas: put back what you moved last',
    drag: 'On the grip: take up an item; Tab chooses a place, Enter puts it down',
  },
};
