import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about the legal checklist: when others do something, when something is refused. */
export const en: SameKeys<typeof nl> = {
  happened: {
    adopted_one: '{{who}} chose the legal checklist.',
    adopted_other: '{{who}} chose a legal checklist {{count}} times.',
    judged_one: '{{who}} looked at an item of the legal checklist.',
    judged_other: '{{who}} looked at {{count}} items of the legal checklist.',
  },
};
