import { feature } from '../features/Feature';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const people = feature({
  name: 'people',
  texts: { nl, en },
  happened: {
    ParticipantJoined: 'joined',
    RoleGiven: 'roleGiven',
    EntitlementSet: 'entitled',
    ParticipantLeft: 'left',
  },
});
