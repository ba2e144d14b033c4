import { feature } from '../features/Feature';
import { lazyPart } from '../look/lazyPart';

/** Reached from the programme and from looking back, at the half-day that it is about. */
export const recap = feature({
  name: 'recap',
  texts: { nl: {}, en: {} },
  pages: [{ path: 'recap', Page: lazyPart(() => import('./RecapPage')) }],
});
