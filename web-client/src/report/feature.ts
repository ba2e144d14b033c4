import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const report = feature({
  name: 'report',
  texts: { nl, en },
  pages: [{ path: 'report', Page: lazyPart(() => import('./ReportPage')) }],
  rail: [{ place: 'report', label: 'report', icon: 'report', path: 'report', visibleTo: everybody }],
});
