import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: { actions: 'Actions' },
  happened: {
    planned_one: '{{who}} agreed an action.',
    planned_other: '{{who}} agreed {{count}} actions.',
    changed: '{{who}} changed an action.',
    done_one: '{{who}} recorded that an action is done.',
    done_other: '{{who}} recorded that {{count}} actions are done.',
  },
  problems: {
    'action-is-settled': 'This action was done or dropped. Open it again first.',
    'action-is-open': 'This action is open already.',
    'action-changed-meanwhile': 'Somebody else changed this action meanwhile. What you filled in was not kept. If you save again, it replaces that change.',
    'action-list-is-full': 'There are {{most}} actions already. Drop one first.',
  },
  problemsInShort: {
    'action-list-is-full': 'The list of actions is full. Drop one first.',
  },
};
