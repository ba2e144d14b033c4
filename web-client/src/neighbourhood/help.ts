import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with neighbourhoods. */
export const help = declare({
  name: 'neighbourhood',
  texts: { nl, en },
  pages: [
    { path: 'neighbourhoods', text: 'neighbourhoods' },
  ],
});
