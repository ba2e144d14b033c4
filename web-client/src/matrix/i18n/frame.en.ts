import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    matrix: 'Decision matrix',
  },
  happened: {
    opened: '{{who}} opened a decision matrix.',
    changed_one: '{{who}} changed a decision matrix.',
    changed_other: '{{who}} changed {{count}} things in a decision matrix.',
    started: '{{who}} started a round: everybody scores for themselves first.',
    shown: '{{who}} shows how the scores are spread.',
  },
  problems: {
    'matrix-is-being-scored': 'People are scoring now. Show the scores first, then the matrix can be changed.',
    'matrix-is-scored': 'This matrix was scored and is kept. Make a new matrix.',
    'matrix-is-full': 'No more than {{most}} fit. Take one away first, or put two together.',
    'matrix-is-incomplete': 'Add at least two options and one criterion first. Agree a weight for every criterion; at least one is more than 0.',
    'score-is-too-high': 'Scores run from 1 to {{highest}}.',
    'scores-are-shown': 'The scores of this round are shown already. You can score in the next round.',
    'was-scored': 'People have scored this, so it stays as it is. Add something beside it.',
  },
  problemsInShort: {
    'matrix-is-full': 'The table is full. Take one away first, or put two together.',
    'score-is-too-high': 'This score is too high.',
  },
};
