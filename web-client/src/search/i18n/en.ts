import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** Searching through everything. */
export const en: SameKeys<typeof nl> = {
  title: 'Search the atelier',
  label: 'What are you looking for?',
  hint: 'Everything that has all of your words in it, and what stood there before. In quotes: next to each other. A short word (up to three letters) is not found in the middle of a word.',
  results: 'Found',
  begin: 'Type one or more words. Capitals and accents do not matter.',
  none: 'Nothing found for “{{question}}”. Try fewer words, or another word.',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  foundBefore_one: '{{count}} in the history',
  foundBefore_other: '{{count}} in the history',
  foundBeforeMore: 'more than {{most}} in the history',
  more: '{{kind}} ({{shown}} of {{count}}; type more words to choose)',
  history: 'Also in the history',
  allHistory: 'All that was found in the history',
  lookingBack: 'Searching the history…',
  historyFailed: 'The history cannot be searched now. {{why}}',
};
