import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Silent rounds',
  fields: {
    placing: {
      state: 'State',
      people: 'People who took part',
    },
    placeSheet: {
      places: 'What you gave',
    },
  },
  values: {
    placingState: {
      PLACING: 'Everybody works for themselves',
      SHOWN: 'All is shown',
    },
  },
  captions: {
    PlacingStarted: '{{who}} starts a silent round: everybody works for themselves',
    StandingProposed: '{{who}} places a stakeholder for themselves',
    HurdleScoreProposed: '{{who}} gives likelihood and impact of a hurdle for themselves',
    PlacesShown: '{{who}} shows what everybody gave in the silent round',
  },
};
