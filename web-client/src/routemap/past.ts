import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A route map is known by where it leads. */
export const past = declare({
  name: 'routemap',
  texts: { nl, en },
  about: { routeMap: (id, recall) => recall('routeMap', id)?.endState ?? '' },
  found: { routeMap: { page: 'routemap?view=route', texts: ({ endState, phases = [] }) => [endState, ...phases.map(({ title }) => title)] } },
  view: { shows: ['routeMap'], Then: lazy(() => import('./RoutemapThen')) },
});
