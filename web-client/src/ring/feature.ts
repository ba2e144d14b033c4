import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** The rings have no page of their own: they are a view on the stakeholders. */
export const ring = feature({
  name: 'ring',
  texts: { nl, en },
  happened: {
    PlacedInRing: 'placed',
    TakenOutOfRing: 'placed',
  },
});
