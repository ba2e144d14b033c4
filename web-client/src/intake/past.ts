import { lazy } from 'react';
import { shortened } from '../features/shortened';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An entry is known by its text, an attendee by its name; all is to be seen in the intake of then. */
export const past = declare({
  name: 'intake',
  texts: { nl, en },
  about: {
    intakeEntry: (id, recall) => shortened(recall('intakeEntry', id)?.text ?? ''),
    attendee: (id, recall) => {
      const attendee = recall('attendee', id);
      return attendee?.name ?? (attendee?.stakeholder && recall('stakeholder', attendee.stakeholder)?.name) ?? '';
    },
    intake: (id, recall) => shortened(recall('intake', id)?.occasion ?? ''),
    weight: () => '',
    quotation: () => '',
  },
  view: {
    shows: ['intakeEntry', 'attendee', 'intake', 'weight', 'quotation'],
    Then: lazy(() => import('./IntakeThen')),
  },
});
