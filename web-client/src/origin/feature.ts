import { feature, SILENT } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** Origins have no page of their own: they are shown with the notes, and with what those became. */
export const origin = feature({
  name: 'origin',
  texts: { nl, en },
  // what was made of the notes tells of it
  happened: { OriginRecorded: SILENT },
});
