import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** Steps and hurdles are known by their titles, an item of the step plan by its number. */
export const past = declare({
  name: 'process',
  texts: { nl, en },
  about: {
    processStep: (id, recall) => recall('processStep', id)?.title ?? '',
    hurdle: (id, recall) => recall('hurdle', id)?.title ?? '',
    stepPlanItem: (id) => id,
  },
  view: { shows: ['processStep', 'hurdle', 'stepPlanItem'], Then: lazy(() => import('./ProcessThen')) },
});
