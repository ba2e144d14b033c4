import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const organisation = feature({
  name: 'organisation',
  texts: { nl, en },
  pages: [{ path: 'organisation', Page: lazyPart(() => import('./OrganisationPage')) }],
  rail: [{ place: 'organisation', label: 'organisation', icon: 'organisation', path: 'organisation', visibleTo: everybody }],
  happened: {
    BodyEstablished: 'established',
    BodyRevised: 'bodies',
    BodyDissolved: 'bodies',
    ProductAdded: 'products',
    ProductDescribed: 'products',
    ProductRemoved: 'products',
    ResponsibilityAssigned: 'parts',
    ResponsibilityCleared: 'parts',
  },
});
