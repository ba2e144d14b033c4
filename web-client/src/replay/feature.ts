import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const replay = feature({
  name: 'replay',
  texts: { nl, en },
  pages: [
    { path: 'replay', Page: lazyPart(() => import('./ReplayPage')) },
  ],
  rail: [{ place: 'replay', label: 'replay', icon: 'replay', path: 'replay', visibleTo: everybody }],
});
