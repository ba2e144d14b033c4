import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A neighbourhood is known by its name, and so is its scan. */
export const past = declare({
  name: 'neighbourhood',
  texts: { nl, en },
  about: {
    neighbourhood: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    quickScan: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    scanModel: () => '',
  },
  view: { shows: ['neighbourhood', 'quickScan'], Then: lazy(() => import('./NeighbourhoodsThen')) },
});
