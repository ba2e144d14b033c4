import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with boards. */
export const en: SameKeys<typeof nl> = {
  board:
    'On a board everybody writes notes and reacts to them at the same time; you see at once what others do.\n' +
    'Choose “Add note”, type your text and press Enter: the note is then saved.\n' +
    'Drag notes that belong together to each other, or choose a few and make them a group.\n' +
    'With “Background” the facilitator lays a map or photograph under the board, by numbers or by hand.\n' +
    'While writing in silence only you see your own notes, until the facilitator reveals them.\n' +
    'The list can do the same as the board, also with a screen reader or on a phone.',
};
