import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do in a round in which everybody speaks. */
export const help = declare({
  name: 'turn',
  texts: { nl, en },
  pages: [
    { path: 'turns', text: 'turns' },
  ],
});
