import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { component, day, itemOf, itemsOf, person, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** An action is known by what has to be done. */
export const past = declare({
  name: 'action',
  texts: { nl, en },
  about: { action: (id, recall) => recall('action', id)?.title ?? '' },
  fields: {
    action: {
      title: written,
      participant: person,
      stakeholder: itemOf('stakeholder'),
      dueAt: day,
      state: (state) => useTexts.now(`state.${state}`),
      doneAt: day,
      component,
      decision: itemOf('decision'),
      withdrawnBecause: written,
      notes: itemsOf('note'),
      plannedAt: NOT_TOLD,
      plannedBy: NOT_TOLD,
      actionRevision: NOT_TOLD,
    },
  },
  found: { action: { page: 'actions', texts: ({ title, withdrawnBecause }) => [title, withdrawnBecause] } },
  view: { shows: ['action'], Then: lazyPart(() => import('./ActionsThen')) },
});
