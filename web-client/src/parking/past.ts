import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { shortened } from '../features/shortened';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A parked topic is known by what it says. */
export const past = declare({
  name: 'parking',
  texts: { nl, en },
  about: { parkedTopic: (id, recall) => shortened(recall('parkedTopic', id)?.text ?? '') },
  found: {
    parkedTopic: { page: 'programme', texts: ({ text, elsewhere, droppedBecause }) => [text, elsewhere, droppedBecause] },
  },
  view: { shows: ['parkedTopic'], Then: lazy(() => import('./ParkingThen')) },
});
