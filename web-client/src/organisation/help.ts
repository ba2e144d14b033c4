import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the organisation. */
export const help = declare({
  name: 'organisation',
  texts: { nl, en },
  pages: [
    { path: 'organisation', text: 'organisation' },
  ],
});
