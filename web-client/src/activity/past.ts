import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { component, itemOf, number, valueOf, written } from '../features/told';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An activity is known by its title. */
export const past = declare({
  name: 'activity',
  texts: { nl, en },
  about: { activity: (id, recall) => recall('activity', id)?.title ?? '' },
  fields: {
    activity: {
      title: written,
      component,
      board: itemOf('board'),
      minutes: number,
      state: valueOf('activityState'),
      startedAt: NOT_TOLD,
      endsAt: NOT_TOLD,
      remainingSeconds: NOT_TOLD,
      endedAt: NOT_TOLD,
    },
  },
  found: { activity: NOT_SEARCHED },
});
