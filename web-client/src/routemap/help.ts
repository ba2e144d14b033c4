import { help as declare } from '../features/Help';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

/** What one can do with the route map. */
export const help = declare({
  name: 'routemap',
  texts: { nl, en },
  pages: [
    { path: 'routemap', text: 'routemap', Keys: lazyPart(() => import('../calendar/CalendarKeys')) },
  ],
});
