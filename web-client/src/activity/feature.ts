import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const activity = feature({
  name: 'activity',
  texts: { nl, en },
  happened: {
    ActivityStarted: 'activityStarted',
    ActivityPaused: 'activityPaused',
    ActivityResumed: 'activityResumed',
    ActivityExtended: 'activityExtended',
    ActivityEnded: 'activityEnded',
  },
});
