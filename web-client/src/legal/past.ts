import { lazy } from 'react';
import { past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** An item is known by its question. */
export const past = declare({
  name: 'legal',
  texts: { nl, en },
  about: { legalItem: (id, recall) => recall('legalItem', id)?.question ?? '' },
  found: {
    legalItem: {
      page: 'organisation?view=legal',
      texts: ({ question, questionInEnglish, law, background, backgroundInEnglish, note }) =>
        [question, questionInEnglish, law, background, backgroundInEnglish, note],
    },
  },
  view: { shows: ['legalItem'], Then: lazy(() => import('./LegalChecklistThen')) },
});
