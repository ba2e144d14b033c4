import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { momentOf } from '../features/told';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A row is known by its role, what is asked by the party; both are to be seen among the resources of then. */
export const past = declare({
  name: 'resource',
  texts: { nl, en },
  about: {
    resourceRow: (id, recall) => recall('resourceRow', id)?.role ?? '',
    capacityAsk: (id, recall) => recall('stakeholder', id)?.name ?? '',
    resourceRound: (id, recall) => momentOf(recall('resourceRound', id)?.startedAt),
    resourceTotals: () => useTexts.now('title'),
  },
  found: {
    resourceRow: { page: 'resources', texts: ({ role, funding }) => [role, funding] },
    capacityAsk: NOT_SEARCHED,
    resourceRound: NOT_SEARCHED,
    resourceTotals: NOT_SEARCHED,
  },
  view: {
    shows: ['resourceRow', 'capacityAsk', 'resourceRound', 'resourceTotals'],
    Then: lazy(() => import('./ResourcesThen')),
  },
});
