import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

/** What the frame says about table groups. */
export const en: SameKeys<typeof nl> = {
  rail: { groups: 'Tables' },
  happened: { formed: '{{who}} changed who sits at which table.' },
  problems: {
    'nobody-to-divide': 'Nobody is there to be divided yet. Wait until there are participants.',
    'no-table-groups': 'Nobody sits at a table yet. Divide the people first, on the page Tables.',
    'too-many-table-groups': 'There can be at most {{most}} tables. Dissolve one, or make the tables larger.',
  },
  problemsInShort: {
    'too-many-table-groups': 'No more tables can be added. Dissolve one, or make the tables larger.',
  },
};
