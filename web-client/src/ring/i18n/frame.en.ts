import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about the rings of influence: when others do something, when something is refused. */
export const en: SameKeys<typeof nl> = {
  happened: {
    placed_one: '{{who}} placed a stakeholder in a ring.',
    placed_other: '{{who}} placed a stakeholder in a ring {{count}} times.',
  },
};
