import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Atelier and people',
  topic: 'Opening and closing',
  kinds: { atelier: 'Atelier' },
  fields: {
    atelier: {
      name: 'Name',
      municipality: 'Municipality',
      neighbourhood: 'Neighbourhood',
      state: 'State',
    },
  },
  captions: {
    AtelierPlanned: '{{who}} prepares the atelier',
    AtelierCopied: '{{who}} begins this atelier as a copy of another one',
    AtelierOpened: '{{who}} opens the atelier',
    AtelierClosed: '{{who}} closes the atelier',
  },
};
