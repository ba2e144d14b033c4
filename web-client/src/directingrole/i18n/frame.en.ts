import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about the directing role: when others do something, when something is refused. */
export const en: SameKeys<typeof nl> = {
  happened: {
    scale_one: '{{who}} chose the list of directing roles.',
    scale_other: '{{who}} chose a list of directing roles {{count}} times.',
    chosen_one: '{{who}} chose a directing role.',
    chosen_other: '{{who}} chose a directing role {{count}} times.',
    cleared_one: '{{who}} opened a directing role again.',
    cleared_other: '{{who}} opened {{count}} directing roles again.',
  },
  problems: {
    'role-not-on-scale': 'The list of this atelier does not have this role. Choose one that it has.',
    'role-scale-is-in-use': 'Roles of another list were chosen already. Open those again first.',
  },
};
