import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { asIs, component, day, itemOf, moving, number, place, valueOf, written } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

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
  fields: {
    halfDay: {
      date: moving(day),
      start: asIs,
      end: asIs,
      theme: written,
      state: (state) => useTexts.now(`run.state.${state}`),
      sequence: NOT_TOLD,
      openedAt: NOT_TOLD,
      closedAt: NOT_TOLD,
    },
    agendaItem: {
      title: written,
      kind: (kind) => useWords.now(`words.agendaKind.${kind}`),
      component,
      minutes: number,
      goal: written,
      halfDay: moving(itemOf('halfDay')),
      position: place,
      state: valueOf('agendaItemState'),
      board: itemOf('board'),
      phases: (phases) => phases.map(({ title, minutes }) => `${title} (${minutes} min)`),
      phase: number,
      workForms: NOT_TOLD,
      kept: NOT_TOLD,
      activity: NOT_TOLD,
      startedAt: NOT_TOLD,
      finishedAt: NOT_TOLD,
    },
    workForm: {
      name: written,
      purpose: written,
      output: written,
      people: ({ least, most }) => `${least}–${most}`,
      phases: (phases) => phases.map(({ title, minutes }) => `${title} (${minutes} min)`),
      sequence: NOT_TOLD,
    },
    attendance: {
      attendance: (attendance) => useTexts.now(`attendance.${attendance}`),
      halfDay: NOT_TOLD,
      participant: NOT_TOLD,
    },
  },
  found: {
    agendaItem: { page: 'programme', texts: ({ title, goal }) => [title, goal] },
    halfDay: { page: 'programme', texts: ({ theme }) => [theme] },
    attendance: NOT_SEARCHED,
    workForm: { page: 'programme', texts: ({ name, purpose, output }) => [name, purpose, output] },
  },
  view: {
    shows: ['agendaItem', 'halfDay', 'attendance', 'workForm', 'activity'],
    // on a board it is seen there
    only: (kind, id, recall) => kind !== 'activity' || recall('activity', id)?.board === undefined,
    Then: lazyPart(() => import('./ProgrammeThen')),
  },
});
