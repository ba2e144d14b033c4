import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An activity is known by its title. */
export const past = declare({
  name: 'activity',
  texts: { nl, en },
  about: { activity: (id, recall) => recall('activity', id)?.title ?? '' },
  found: { activity: NOT_SEARCHED },
});
