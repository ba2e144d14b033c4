import { NOT_SEARCHED, past as declare } from '../features/Past';
import { moving } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A place in the rings is known by the stakeholder that has it. */
export const past = declare({
  name: 'ring',
  texts: { nl, en },
  about: { ring: (id, recall) => recall('stakeholder', id)?.name ?? '' },
  fields: {
    ring: {
      actual: moving((ring) => useTexts.now(`ring.${ring}`)),
      wished: moving((ring) => useTexts.now(`ring.${ring}`)),
      desired: moving((ring) => useTexts.now(`ring.${ring}`)),
    },
  },
  found: { ring: NOT_SEARCHED },
  view: { shows: ['ring'], Then: lazyPart(() => import('./RingsThen')) },
});
