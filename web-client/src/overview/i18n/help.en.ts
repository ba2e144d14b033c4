import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the overview. */
export const en: SameKeys<typeof nl> = {
  overview:
    'This is where the atelier begins: what happens now, which boards there are and who takes part.\n' +
    'Choose a board to write along.\n' +
    'The menu has all other parts; on a phone it is at the bottom.\n' +
    'The facilitator opens the atelier and the boards here, and hands out the codes to join with.\n' +
    'With everybody it says whether they decide along or only advise; the choice of who takes a position in a round begins with that.',
};
