import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './help.nl';

/** Help with the intake. */
export const en: SameKeys<typeof nl> = {
  intake:
    'The intake says why there will be an atelier, what it has to deliver and who must be there.\n' +
    'Go through the steps in any order; what you fill in is saved at once.\n' +
    'With the weights you choose how much time each component gets.\n' +
    'The quotation follows from that. What is not known yet may stay empty.',
};
