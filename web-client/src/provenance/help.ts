import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with where things come from. */
export const help = declare({
  name: 'provenance',
  texts: { nl, en },
  pages: [
    { path: 'decisions/:decisionId/provenance', text: 'decision' },
    { path: 'provenance/:kind/:itemId', text: 'item' },
  ],
});
