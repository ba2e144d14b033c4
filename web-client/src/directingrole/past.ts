import { lazy } from 'react';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A choice is known by its phase, a scale by its name. */
export const past = declare({
  name: 'directingrole',
  texts: { nl, en },
  about: {
    directingRole: (id, recall) => recall('directingRole', id)?.title ?? '',
    roleScale: (id, recall) => recall('roleScale', id)?.scale ?? '',
  },
  found: {
    directingRole: {
      page: 'organisation?view=directingRole',
      texts: ({ title, titleInEnglish, explanation }) => [title, titleInEnglish, explanation],
    },
    roleScale: NOT_SEARCHED,
  },
  view: { shows: ['directingRole', 'roleScale'], Then: lazy(() => import('./DirectingRolesThen')) },
});
