import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'Placing in silence',
  fields: {
    placing: {
      state: 'State',
      people: 'People who placed something',
    },
    placeSheet: {
      places: 'Your places',
    },
  },
  values: {
    placingState: {
      PLACING: 'Everybody places for themselves',
      SHOWN: 'All places are shown',
    },
  },
  captions: {
    PlacingStarted: '{{who}} starts a silent round: everybody places for themselves',
    StandingProposed: '{{who}} places a stakeholder for themselves',
    HurdleScoreProposed: '{{who}} gives likelihood and impact of a hurdle for themselves',
    PlacesShown: '{{who}} shows all places of the silent round',
  },
};
