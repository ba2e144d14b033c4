import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { asIs, inLanguage, itemOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A choice is known by its phase, a scale by its name. */
export const past = declare({
  name: 'directingrole',
  texts: { nl, en },
  about: {
    directingRole: (id, recall) => {
      const { title = '', titleInEnglish } = recall('directingRole', id) ?? {};
      return inLanguage(title, titleInEnglish);
    },
    roleScale: (id, recall) => recall('roleScale', id)?.scale ?? '',
  },
  fields: {
    directingRole: {
      role: (role, { recall }) => roleWords(recall, role),
      explanation: written,
      decision: itemOf('decision'),
      title: NOT_TOLD,
      titleInEnglish: NOT_TOLD,
      place: NOT_TOLD,
    },
    roleScale: {
      scale: asIs,
      version: asIs,
      roles: (roles) => roles.map(({ name, nameInEnglish }) => inLanguage(name, nameInEnglish)),
      source: NOT_TOLD,
    },
  },
  found: {
    directingRole: {
      page: 'organisation?view=directingRole',
      texts: ({ title, titleInEnglish, explanation }) => [inLanguage(title, titleInEnglish), explanation],
    },
    roleScale: NOT_SEARCHED,
  },
  view: { shows: ['directingRole', 'roleScale'], Then: lazyPart(() => import('./DirectingRolesThen')) },
});

/** An atelier has one scale, which has the id `scale`. */
function roleWords(recall: Recall, role: string): string {
  const known = recall('roleScale', 'scale')?.roles?.find(({ id }) => id === role);
  return known ? inLanguage(known.name, known.nameInEnglish) : useTexts.now('roleGone');
}
