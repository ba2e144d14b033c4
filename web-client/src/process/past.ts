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
  found: {
    processStep: { page: 'process?view=steps', texts: ({ title, body, criteria }) => [title, body, ...criteria] },
    hurdle: { page: 'process?view=hurdles', texts: ({ title, description, measure }) => [title, description, measure] },
    stepPlanItem: {
      page: 'process?view=coverage',
      texts: ({ title, titleInEnglish, evidence }) => [title, titleInEnglish, ...evidence.map(({ text }) => text)],
    },
  },
  view: { shows: ['processStep', 'hurdle', 'stepPlanItem'], Then: lazy(() => import('./ProcessThen')) },
});
