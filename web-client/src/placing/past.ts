import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A round has no words of its own; what somebody placed is nobody else's. */
export const past = declare({
  name: 'placing',
  texts: { nl, en },
  about: { placing: () => '', placeSheet: () => '' },
  found: { placing: NOT_SEARCHED, placeSheet: NOT_SEARCHED },
});
