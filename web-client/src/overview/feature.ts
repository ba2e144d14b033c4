import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const overview = feature({
  name: 'overview',
  texts: { nl, en },
  pages: [
    { path: '', Page: lazyPart(() => import('./OverviewPage')) },
  ],
  rail: [{ place: 'overview', label: 'overview', icon: 'overview', path: '', visibleTo: everybody }],
});
