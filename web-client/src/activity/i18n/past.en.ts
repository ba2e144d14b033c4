import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Clock and activities',
  fields: {
    activity: {
      title: 'Title',
      component: 'Component',
      board: 'Board',
      minutes: 'Minutes',
      state: 'State',
    },
  },
  values: {
    activityState: {
      RUNNING: 'Running',
      PAUSED: 'Clock stands still',
      ENDED: 'Ended',
    },
  },
  captions: {
    ActivityStarted: '{{who}} starts an activity',
    ActivityPaused: '{{who}} stops the clock',
    ActivityResumed: '{{who}} lets the clock run again',
    ActivityExtended: '{{who}} gives extra time',
    ActivityEnded: '{{who}} ends the activity',
  },
};
