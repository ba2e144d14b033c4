import { help as declare } from '../features/Help';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with decision matrices. */
export const help = declare({
  name: 'matrix',
  texts: { nl, en },
  pages: [
    { path: 'matrix', text: 'matrices' },
    { path: 'matrix/:matrixId', text: 'matrix' },
  ],
});
