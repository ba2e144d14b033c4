import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do about who may read what. */
export const help = declare({
  name: 'classification',
  texts: { nl, en },
  pages: [
    { path: 'disclosure', text: 'disclosure' },
  ],
});
