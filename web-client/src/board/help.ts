import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with boards. */
export const help = declare({
  name: 'board',
  texts: { nl, en },
  pages: [
    { path: 'board/:boardId', text: 'board', Keys: lazyPart(() => import('./keys/BoardKeys')) },
  ],
});
