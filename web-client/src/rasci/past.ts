import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** What a table proposes is known by the product that it is about; it is to be seen with the organisation. */
export const past = declare({
  name: 'rasci',
  texts: { nl, en },
  about: {
    rasciProposal: (id, recall) => recall('product', recall('rasciProposal', id)?.product ?? '')?.title ?? '',
    rasciRound: () => '',
  },
  found: { rasciProposal: NOT_SEARCHED, rasciRound: NOT_SEARCHED },
});
