import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with agreements. */
export const help = declare({
  name: 'decision',
  texts: { nl, en },
  pages: [
    { path: 'decisions', text: 'decisions' },
    { path: 'decisions/:decisionId', text: 'decision' },
  ],
});
