import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { moment } from '../features/told';
import { useTexts as useWords } from '../i18n/texts';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** Who comes or goes is known by name. */
export const past = declare({
  name: 'people',
  texts: { nl, en },
  about: { participant: (id, _recall, nameOf) => nameOf(id) },
  fields: {
    participant: {
      role: (role) => useWords.now(`words.role.${role}`),
      leftAt: moment,
      entitledToDecide: (entitled) => useWords.now(entitled ? 'words.yes' : 'words.no'),
      joinedAt: NOT_TOLD,
    },
  },
  found: { participant: { page: '', texts: ({ id, leftAt }, person) => (leftAt ? [] : person(id)) } },
});
