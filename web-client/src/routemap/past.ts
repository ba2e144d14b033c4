import { past as declare } from '../features/Past';
import { written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A route map is known by where it leads. */
export const past = declare({
  name: 'routemap',
  texts: { nl, en },
  about: { routeMap: (id, recall) => recall('routeMap', id)?.endState ?? '' },
  fields: {
    routeMap: {
      endState: written,
      targetYear: (year) => String(year),
      phases: (phases, { format }) =>
        phases.map(({ title, from, until }) => [title, ...[from, until].flatMap((each) => (each ? [format.day(each)] : []))].join(', ')),
    },
  },
  found: { routeMap: { page: 'routemap?view=route', texts: ({ endState, phases = [] }) => [endState, ...phases.map(({ title }) => title)] } },
  view: { shows: ['routeMap'], Then: lazyPart(() => import('./RoutemapThen')) },
});
