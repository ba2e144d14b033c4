import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A place in the rings is known by the stakeholder that has it. */
export const past = declare({
  name: 'ring',
  texts: { nl, en },
  about: { ring: (id, recall) => recall('stakeholder', id)?.name ?? '' },
  found: { ring: NOT_SEARCHED },
  view: { shows: ['ring'], Then: lazy(() => import('./RingsThen')) },
});
