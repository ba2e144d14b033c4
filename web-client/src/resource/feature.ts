import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const resource = feature({
  name: 'resource',
  texts: { nl, en },
  pages: [{ path: 'resources', Page: lazyPart(() => import('./ResourcesPage')) }],
  rail: [{
    place: 'resources',
    label: 'resources',
    icon: 'resources',
    path: 'resources',
    visibleTo: onceThereIs('resourceRow', 'resourceRound', 'capacityAsk'),
  }],
  happened: {
    ResourceRowEntered: 'rows',
    ResourceRowAmended: 'rows',
    ResourceRowWithdrawn: 'rows',
    FundingSet: 'rows',
    CoverageSet: 'rows',
    CapacityAsked: 'asked',
    ResourceRoundStarted: 'roundStarted',
    ResourceRowsShown: 'rowsShown',
  },
});
