import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  happened: {
    parked_one: '{{who}} parked a topic.',
    parked_other: '{{who}} parked {{count}} topics.',
    settled: '{{who}} updated the parking lot.',
  },
  problems: {
    'parking-is-full': 'There are {{most}} topics in the parking lot already. Take one up or drop one first.',
    'topic-is-parked': 'This topic is in the parking lot already.',
    'topic-is-settled': 'This topic was taken up or dropped. Put it back first.',
  },
  problemsInShort: {
    'parking-is-full': 'The parking lot is full. Take one up or drop one first.',
  },
};
