import { feature } from '../features/Feature';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

const Page = lazyPart(() => import('./ProvenancePage'));

export const provenance = feature({
  name: 'provenance',
  texts: { nl, en },
  pages: [
    { path: 'decisions/:decisionId/provenance', Page },
    { path: 'provenance/:kind/:itemId', Page },
  ],
});
