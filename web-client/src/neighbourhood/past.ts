import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
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
  found: {
    neighbourhood: {
      page: 'neighbourhoods',
      texts: ({ name, code, description, figures }) =>
        [name, code, description, ...new Set(Object.values(figures).map(({ source }) => source))],
    },
    quickScan: NOT_SEARCHED,
    scanModel: NOT_SEARCHED,
  },
  view: { shows: ['neighbourhood', 'quickScan'], Then: lazy(() => import('./NeighbourhoodsThen')) },
});
