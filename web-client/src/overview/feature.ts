import { lazy } from 'react';
import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const overview = feature({
  name: 'overview',
  texts: { nl, en },
  pages: [
    { path: '', Page: lazy(() => import('./OverviewPage')) },
  ],
  rail: [{ place: 'overview', label: 'overview', icon: 'overview', path: '', visibleTo: everybody }],
});
