import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';
import { predictions } from './predictions';

export const stakeholder = feature({
  name: 'stakeholder',
  texts: { nl, en },
  pages: [
    { path: 'stakeholders', Page: lazyPart(() => import('./StakeholderPage')) },
  ],
  rail: [{ place: 'stakeholders', label: 'stakeholders', icon: 'stakeholders', path: 'stakeholders', visibleTo: everybody }],
  happened: {
    StakeholderRegistered: 'stakeholders',
    StakeholderDescribed: 'stakeholders',
    StakeholderPlaced: 'stakeholders',
    StakeholderMoved: 'stakeholders',
    PresenceRecorded: 'stakeholders',
    AttitudeRecorded: 'stakeholders',
    StakeholderWithdrawn: 'stakeholders',
  },
  predictions,
});
