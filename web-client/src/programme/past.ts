import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An item of the agenda is known by its title, a half-day by its theme; both are to be seen in the programme of then. */
export const past = declare({
  name: 'programme',
  texts: { nl, en },
  about: {
    agendaItem: (id, recall) => recall('agendaItem', id)?.title ?? '',
    halfDay: (id, recall) => recall('halfDay', id)?.theme ?? '',
    attendance: (id, recall, nameOf) => nameOf(recall('attendance', id)?.participant ?? ''),
  },
  found: {
    agendaItem: { page: 'programme', texts: ({ title, goal }) => [title, goal] },
    halfDay: { page: 'programme', texts: ({ theme }) => [theme] },
    attendance: NOT_SEARCHED,
  },
  view: {
    shows: ['agendaItem', 'halfDay', 'attendance'],
    Then: lazy(() => import('./ProgrammeThen')),
  },
});
