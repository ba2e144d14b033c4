import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with actions. */
export const help = declare({
  name: 'action',
  texts: { nl, en },
  pages: [
    { path: 'actions', text: 'actions' },
  ],
});
