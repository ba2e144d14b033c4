import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An item of the agenda is known by its title, a half-day by its theme; a method by its name; all are to be seen in the programme of then. */
export const past = declare({
  name: 'programme',
  texts: { nl, en },
  about: {
    agendaItem: (id, recall) => recall('agendaItem', id)?.title ?? '',
    halfDay: (id, recall) => recall('halfDay', id)?.theme ?? '',
    attendance: (id, recall, nameOf) => nameOf(recall('attendance', id)?.participant ?? ''),
    workForm: (id, recall) => recall('workForm', id)?.name ?? '',
  },
  found: {
    agendaItem: { page: 'programme', texts: ({ title, goal }) => [title, goal] },
    halfDay: { page: 'programme', texts: ({ theme }) => [theme] },
    attendance: NOT_SEARCHED,
    workForm: { page: 'programme', texts: ({ name, purpose, output }) => [name, purpose, output] },
  },
  view: {
    shows: ['agendaItem', 'halfDay', 'attendance', 'workForm'],
    Then: lazy(() => import('./ProgrammeThen')),
  },
});
