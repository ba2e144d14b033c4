import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with resources. */
export const help = declare({
  name: 'resource',
  texts: { nl, en },
  pages: [
    { path: 'resources', text: 'resources' },
  ],
});
