import { feature, SILENT } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const placing = feature({
  name: 'placing',
  texts: { nl, en },
  happened: {
    PlacingStarted: 'started',
    StandingProposed: SILENT,
    HurdleScoreProposed: SILENT,
    PlacesShown: 'shown',
  },
  predictions,
});
