import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** The legal checklist has no page of its own: it is a part of that of the organisation. */
export const legal = feature({
  name: 'legal',
  texts: { nl, en },
  happened: {
    LegalChecklistAdopted: 'adopted',
    LegalItemJudged: 'judged',
  },
});
