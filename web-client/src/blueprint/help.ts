import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the blueprint. */
export const help = declare({
  name: 'blueprint',
  texts: { nl, en },
  pages: [
    { path: 'blueprint', text: 'blueprint' },
  ],
});
