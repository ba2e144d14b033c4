import { feature } from '../features/Feature';
import { whoAudits } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** Who may read what outside the atelier. */
export const classification = feature({
  name: 'classification',
  texts: { nl, en },
  pages: [{ path: 'disclosure', Page: lazyPart(() => import('./DisclosurePage')) }],
  rail: [{ place: 'report', label: 'disclosure', icon: 'lock', path: 'disclosure', visibleTo: whoAudits }],
  happened: {
    ItemClassified: 'marked',
    ClassificationWithdrawn: 'marked',
  },
});
