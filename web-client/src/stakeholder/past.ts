import { past as declare } from '../features/Past';
import { itemOf, moving, number, written } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { placedThere } from '../placing/placedThere';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A stakeholder is known by its name, and to be seen on the map and in the register of then. */
export const past = declare({
  name: 'stakeholder',
  texts: { nl, en },
  about: { stakeholder: (id, recall) => recall('stakeholder', id)?.name ?? '' },
  fields: {
    stakeholder: {
      name: written,
      kind: (kind) => useWords.now(`words.stakeholderType.${kind}`),
      role: written,
      mustDecide: written,
      concern: written,
      influence: moving(number),
      interest: moving(number),
      presence: (presence) => useTexts.now(`presence.${presence}`),
      representedBy: itemOf('stakeholder'),
      attitude: (attitude) => useTexts.now(`attitude.${attitude}`),
    },
  },
  found: {
    stakeholder: {
      page: 'stakeholders?view=list',
      texts: ({ name, role, mustDecide, concern }) => [name, role, mustDecide, concern],
    },
  },
  view: { shows: ['stakeholder', 'placing', 'placeSheet'], only: placedThere('STAKEHOLDERS'), Then: lazyPart(() => import('./StakeholdersThen')) },
});
