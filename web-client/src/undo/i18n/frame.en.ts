import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  problems: {
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'changed-since': 'Somebody else changed this meanwhile. Change it by hand.',
  },
};
