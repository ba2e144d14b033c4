import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Decision matrix',
  kinds: { matrix: 'Decision matrices', matrixOption: 'Options in a matrix', matrixCriterion: 'Criteria in a matrix' },
  fields: {
    matrix: {
      title: 'Name',
      question: 'Question',
      highest: 'Highest score',
      rounds: 'Rounds',
    },
    matrixOption: {
      text: 'Option',
      neighbourhood: 'Neighbourhood',
    },
    matrixCriterion: {
      name: 'Criterion',
      explanation: 'Explanation',
      weight: 'Weight',
    },
    scoringRound: {
      state: 'State',
      people: 'People who gave scores',
      ready: 'People who are ready',
      results: 'Weighted score by option',
    },
    scoreSheet: {
      scores: 'Your scores',
      ready: 'Ready',
    },
  },
  values: {
    scoringRoundState: {
      SCORING: 'Scoring',
      SHOWN: 'Shown',
    },
  },
  captions: {
    MatrixOpened: '{{who}} opens a decision matrix',
    MatrixDescribed: '{{who}} gives a decision matrix another name or question',
    MatrixWithdrawn: '{{who}} takes a decision matrix away',
    MatrixOptionAdded: '{{who}} adds an option to a decision matrix',
    MatrixOptionRenamed: '{{who}} gives an option another name',
    MatrixOptionRemoved: '{{who}} takes an option away',
    MatrixCriterionAdded: '{{who}} adds a criterion to a decision matrix',
    MatrixCriterionDescribed: '{{who}} describes a criterion differently',
    MatrixCriterionRemoved: '{{who}} takes a criterion away',
    MatrixCriterionWeighed: '{{who}} records how heavily a criterion counts',
    ScoringStarted: '{{who}} starts a round: everybody scores for themselves',
    ScoreGiven: '{{who}} gives a score',
    ScoreWithdrawn: '{{who}} takes a score back',
    ReadyReported: '{{who}} tells whether they are ready with scoring',
    ScoresShown: '{{who}} shows how the scores are spread',
  },
};
