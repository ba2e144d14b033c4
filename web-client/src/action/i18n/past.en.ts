import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Actions',
  kinds: { action: 'Actions' },
  fields: {
    action: {
      title: 'What has to be done',
      participant: 'Who',
      stakeholder: 'Party',
      dueAt: 'By when',
      state: 'State',
      doneAt: 'Done on',
      component: 'Component',
      decision: 'Belongs to agreement',
      withdrawnBecause: 'Withdrawn because',
      notes: 'Came from notes',
    },
  },
  captions: {
    ActionPlanned: '{{who}} agrees an action',
    ActionAmended: '{{who}} changes an action',
    ActionCompleted: '{{who}} records that an action is done',
    ActionWithdrawn: '{{who}} drops an action',
    ActionReopened: '{{who}} opens an action again',
  },
};
