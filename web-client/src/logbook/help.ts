import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the logbook. */
export const help = declare({
  name: 'logbook',
  texts: { nl, en },
  pages: [
    { path: 'logbook', text: 'logbook' },
  ],
});
