import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the recap of a half-day. */
export const help = declare({
  name: 'recap',
  texts: { nl, en },
  pages: [
    { path: 'recap', text: 'recap' },
  ],
});
