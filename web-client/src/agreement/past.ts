import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An agreement is known by its title. */
export const past = declare({
  name: 'agreement',
  texts: { nl, en },
  about: { agreement: (id, recall) => recall('agreement', id)?.title ?? '' },
  found: {
    agreement: {
      page: 'organisation?view=agreements',
      texts: ({ title, contents, binding, reservations }) => [title, ...contents, binding, ...reservations.map(({ text }) => text)],
    },
  },
  view: { shows: ['agreement'], Then: lazy(() => import('./AgreementsThen')) },
});
