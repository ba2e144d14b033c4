import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

/** The parking lot is a part of the page of the programme. */
export const parking = feature({
  name: 'parking',
  texts: { nl, en },
  happened: {
    TopicParked: 'parked',
    TopicTakenUp: 'settled',
    TopicDropped: 'settled',
    TopicReopened: 'settled',
  },
});
