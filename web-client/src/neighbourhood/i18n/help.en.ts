import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with neighbourhoods. */
export const en: SameKeys<typeof nl> = {
  neighbourhoods:
    'Here you compare neighbourhoods and their chances for heating without natural gas.\n' +
    'Add a neighbourhood under Key figures and fill in the figures, or read them from a file. Buildings and ownership are there too.\n' +
    'The comparison shows for each alternative how well it fits, and what you do not know yet.\n' +
    'It helps the conversation; it is no calculation of costs.',
};
