import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A body is known by its name, a product by its title. */
export const past = declare({
  name: 'organisation',
  texts: { nl, en },
  about: {
    body: (id, recall) => recall('body', id)?.name ?? '',
    product: (id, recall) => recall('product', id)?.title ?? '',
  },
  found: {
    body: { page: 'organisation?view=bodies', texts: ({ name, mandate, rhythm }) => [name, mandate, rhythm] },
    product: { page: 'organisation?view=rasci', texts: ({ title }) => [title] },
  },
  view: { shows: ['body', 'product', 'rasciRound', 'rasciProposal'], Then: lazy(() => import('./OrganisationThen')) },
});
