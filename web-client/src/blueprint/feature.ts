import { feature } from '../features/Feature';
import { onceThereIs } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const blueprint = feature({
  name: 'blueprint',
  texts: { nl, en },
  pages: [{ path: 'blueprint', Page: lazyPart(() => import('./BlueprintPage')) }],
  rail: [{ place: 'report', label: 'blueprint', icon: 'blueprint', path: 'blueprint', visibleTo: onceThereIs('lesson', 'blueprint') }],
  happened: {
    LessonRecorded: 'lessons',
    LessonWithdrawn: 'withdrawn',
    BlueprintDrawnUp: 'drawnUp',
    BlueprintPublished: 'published',
  },
});
