import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with stakeholders. */
export const en: SameKeys<typeof nl> = {
  stakeholders:
    'This shows who has influence on the neighbourhood and who has an interest in it.\n' +
    'Add a party and drag it to its place on the map: the higher, the more influence; the further to the right, the more interest.\n' +
    'Choose a party to read or change what its role is, what it decides on and what it worries about.\n' +
    'In a silent round everybody first places for themselves, on the map or one by one on the list; then everybody sees all places, without names.\n' +
    'The list shows the same as the map, and the rings how close somebody is to the decision.',
  keys: {
    toNext: 'On the map: to the next party',
    move: 'Move the party; then the arrows and Enter',
  },
};
