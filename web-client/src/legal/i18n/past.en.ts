import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about the legal checklist: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Legal checklist',
  kinds: { legalItem: 'Legal questions' },
  fields: {
    legalItem: {
      state: 'State',
      modality: 'How firm it is',
      note: 'Note',
      version: 'Version of the checklist',
    },
  },
  captions: {
    LegalChecklistAdopted: '{{who}} chooses the legal checklist',
    LegalItemJudged: '{{who}} looks at an item of the legal checklist',
  },
};
