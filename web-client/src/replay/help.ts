import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with looking back. */
export const help = declare({
  name: 'replay',
  texts: { nl, en },
  pages: [
    { path: 'replay', text: 'replay', Keys: lazyPart(() => import('./ReplayKeys')) },
  ],
});
