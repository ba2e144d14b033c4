import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An atelier is known by its name. */
export const past = declare({
  name: 'atelier',
  texts: { nl, en },
  about: { atelier: (id, recall) => recall('atelier', id)?.name ?? '' },
  found: { atelier: { page: '', texts: ({ name, municipality, neighbourhood }) => [name, municipality, neighbourhood] } },
});
