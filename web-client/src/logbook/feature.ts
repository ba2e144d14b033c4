import { feature } from '../features/Feature';
import { whoAudits } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const logbook = feature({
  name: 'logbook',
  texts: { nl, en },
  pages: [{ path: 'logbook', Page: lazyPart(() => import('./LogbookPage')) }],
  rail: [{ place: 'replay', label: 'logbook', icon: 'search', path: 'logbook', visibleTo: whoAudits }],
});
