import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the intake. */
export const help = declare({
  name: 'intake',
  texts: { nl, en },
  pages: [
    { path: 'intake', text: 'intake' },
  ],
});
