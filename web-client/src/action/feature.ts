import { feature } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const action = feature({
  name: 'action',
  texts: { nl, en },
  pages: [{ path: 'actions', Page: lazyPart(() => import('./ActionsPage')) }],
  rail: [{ place: 'routemap', label: 'actions', icon: 'actions', path: 'actions', visibleTo: everybody }],
  happened: {
    ActionPlanned: 'planned',
    ActionAmended: 'changed',
    ActionCompleted: 'done',
    ActionWithdrawn: 'changed',
    ActionReopened: 'changed',
  },
});
