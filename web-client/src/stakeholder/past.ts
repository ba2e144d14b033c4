import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A stakeholder is known by its name, and to be seen on the map and in the register of then. */
export const past = declare({
  name: 'stakeholder',
  texts: { nl, en },
  about: { stakeholder: (id, recall) => recall('stakeholder', id)?.name ?? '' },
  found: {
    stakeholder: {
      page: 'stakeholders?view=list',
      texts: ({ name, role, mustDecide, concern }) => [name, role, mustDecide, concern],
    },
  },
  view: { shows: ['stakeholder'], Then: lazy(() => import('./StakeholdersThen')) },
});
