import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const routemap = feature({
  name: 'routemap',
  texts: { nl, en },
  pages: [{ path: 'routemap', Page: lazyPart(() => import('./RoutemapPage')) }],
  rail: [{
    place: 'routemap',
    label: 'routemap',
    icon: 'routemap',
    path: 'routemap',
    visibleTo: onceThereIs('routeMap', 'halfDay', 'processStep', 'decision', 'agreement', 'action'),
  }],
  happened: { EndStateDescribed: 'endState', RoutePhasesSet: 'phases' },
});
