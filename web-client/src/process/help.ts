import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the process plan. */
export const help = declare({
  name: 'process',
  texts: { nl, en },
  pages: [
    { path: 'process', text: 'process', Keys: lazyPart(() => import('./ProcessKeys')) },
  ],
});
