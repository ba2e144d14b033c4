import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the programme. */
export const help = declare({
  name: 'programme',
  texts: { nl, en },
  pages: [
    { path: 'programme', text: 'programme', Keys: lazyPart(() => import('./ProgrammeKeys')) },
  ],
});
