import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with tables. */
export const help = declare({
  name: 'tableGroup',
  texts: { nl, en },
  pages: [
    { path: 'tables', text: 'tables' },
  ],
});
