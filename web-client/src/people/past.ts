import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** Who comes or goes is known by name. */
export const past = declare({
  name: 'people',
  texts: { nl, en },
  about: { participant: (id, _recall, nameOf) => nameOf(id) },
  found: { participant: { page: '', texts: ({ id, leftAt }, person) => (leftAt ? [] : person(id)) } },
});
