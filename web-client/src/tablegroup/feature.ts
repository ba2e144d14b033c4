import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const tableGroup = feature({
  name: 'tableGroup',
  texts: { nl, en },
  pages: [{ path: 'tables', Page: lazyPart(() => import('./TablesPage')) }],
  rail: [{ place: 'programme', label: 'groups', icon: 'organisation', path: 'tables', visibleTo: onceThereIs('tableGroup') }],
  happened: { TableGroupFormed: 'formed', TableGroupRenamed: 'formed', TableGroupDissolved: 'formed', ParticipantSeated: 'formed' },
});
