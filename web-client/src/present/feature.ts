import { feature } from '../features/Feature';
import { lazyPart } from '../look/lazyPart';

/** The screen on the wall: a page of its own, without the frame. */
export const present = feature({
  name: 'present',
  texts: { nl: {}, en: {} },
  pages: [{ path: 'present', bare: true, Page: lazyPart(() => import('./PresentPage')) }],
});
