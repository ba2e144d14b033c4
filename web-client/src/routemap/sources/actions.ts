import { keyOf } from '../../action/useOwners';
import type { Source } from '../Milestone';

/** Follow-up actions on the day that they are due, or were done. What was withdrawn leads nowhere. */
export const actions: Source = {
  name: 'actions',
  shape: 'triangle',
  kinds: ['action'],
  milestonesOf: (items) => items.list('action').filter(({ state }) => state !== 'WITHDRAWN').map((action) => ({
    key: `action ${action.id}`,
    source: 'actions',
    what: 'ACTION',
    title: action.title,
    day: action.doneAt ?? action.dueAt,
    done: action.state === 'DONE',
    component: action.component,
    owners: [keyOf(action)],
    involved: [],
    path: 'actions',
  })),
};
