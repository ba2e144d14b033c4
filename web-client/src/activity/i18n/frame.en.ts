import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    activityStarted: 'An activity has started.',
    activityPaused: 'The clock was stopped.',
    activityResumed: 'The clock is running again.',
    activityExtended: 'Time was added.',
    activityEnded: 'The activity has ended.',
  },
  problems: {
    'activity-is-running': 'An activity is running already. End it first.',
    'activity-is-not-running': 'This activity is not running.',
    'activity-is-not-paused': 'This activity is not paused.',
    'activity-has-ended': 'This activity has ended already.',
  },
};
