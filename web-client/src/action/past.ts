import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An action is known by what has to be done. */
export const past = declare({
  name: 'action',
  texts: { nl, en },
  about: { action: (id, recall) => recall('action', id)?.title ?? '' },
  found: { action: { page: 'actions', texts: ({ title, withdrawnBecause }) => [title, withdrawnBecause] } },
  view: { shows: ['action'], Then: lazy(() => import('./ActionsThen')) },
});
