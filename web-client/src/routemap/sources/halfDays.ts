import type { Source } from '../Milestone';

/** The half-days of the atelier itself: where the route begins. */
export const halfDays: Source = {
  name: 'halfDays',
  shape: 'square',
  kinds: ['halfDay'],
  milestonesOf: (items) => items.list('halfDay').map(({ id, theme = '', date, state }) => ({
    key: `halfDay ${id}`,
    source: 'halfDays',
    what: 'HALF_DAY',
    title: theme,
    day: date,
    done: state === 'CLOSED' ? true : undefined,
    component: undefined,
    owners: [],
    involved: [],
    path: 'programme',
  })),
};
