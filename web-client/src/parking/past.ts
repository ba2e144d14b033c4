import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { shortened } from '../features/shortened';
import { itemOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A parked topic is known by what it says. */
export const past = declare({
  name: 'parking',
  texts: { nl, en },
  about: { parkedTopic: (id, recall) => shortened(recall('parkedTopic', id)?.text ?? '') },
  fields: {
    parkedTopic: {
      text: written,
      state: (state) => useTexts.now(`state.${state}`),
      agendaItem: itemOf('agendaItem'),
      decision: itemOf('decision'),
      action: itemOf('action'),
      elsewhere: written,
      droppedBecause: written,
      note: NOT_TOLD,
      parkedAt: NOT_TOLD,
      parkedBy: NOT_TOLD,
      settledAt: NOT_TOLD,
    },
  },
  found: {
    parkedTopic: { page: 'programme', texts: ({ text, elsewhere, droppedBecause }) => [text, elsewhere, droppedBecause] },
  },
  view: { shows: ['parkedTopic'], Then: lazyPart(() => import('./ParkingThen')) },
});
