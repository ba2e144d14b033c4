import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Programme',
  kinds: { agendaItem: 'Programme', halfDay: 'Half-days', workForm: 'Your own working methods' },
  fields: {
    halfDay: {
      date: 'Day',
      start: 'Start',
      end: 'End',
      theme: 'Theme',
      state: 'State',
    },
    agendaItem: {
      title: 'Title',
      kind: 'Kind',
      component: 'Component',
      minutes: 'Minutes',
      goal: 'Goal',
      halfDay: 'Half-day',
      state: 'State',
      board: 'Board',
      phases: 'Phases',
      phase: 'Phase',
    },
    workForm: {
      name: 'Name',
      purpose: 'Purpose',
      output: 'Output',
      people: 'Number of people',
      phases: 'Phases',
    },
    attendance: {
      attendance: 'Attendance',
    },
  },
  values: { agendaItemState: { PLANNED: 'Planned', RUNNING: 'Under way', DONE: 'Done' } },
  captions: {
    HalfDayPlanned: '{{who}} plans a half-day',
    HalfDayReplanned: '{{who}} plans a half-day otherwise',
    HalfDayWithdrawn: '{{who}} takes a half-day off the programme',
    AgendaItemPlanned: '{{who}} puts something on the agenda',
    AgendaItemReplanned: '{{who}} changes an item on the agenda',
    AgendaItemMoved: '{{who}} moves an item on the agenda',
    AgendaItemWithdrawn: '{{who}} removes an item from the agenda',
    HalfDayOpened: '{{who}} opens a half-day',
    HalfDayClosed: '{{who}} closes a half-day',
    AttendanceRecorded: '{{who}} records who is there',
    AgendaItemStarted: '{{who}} starts an item of the agenda',
    AgendaPhaseStarted: '{{who}} starts a phase',
    AgendaItemFinished: '{{who}} finishes an item of the agenda',
    WorkFormComposed: '{{who}} composes a working method',
    WorkFormAmended: '{{who}} changes a working method of their own',
    WorkFormWithdrawn: '{{who}} removes a working method of their own',
  },
};
