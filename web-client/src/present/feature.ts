import { lazy } from 'react';
import { feature } from '../features/Feature';

/** The screen on the wall: a page of its own, without the frame. */
export const present = feature({
  name: 'present',
  texts: { nl: {}, en: {} },
  pages: [{ path: 'present', bare: true, Page: lazy(() => import('./PresentPage')) }],
});
