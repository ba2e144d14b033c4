/** Decision matrices: options scored on weighed criteria, silently first. As `contract.matrix` of the command-service. */

export interface MatrixCommands {
  OpenMatrix: {
    readonly matrixId: string;
    readonly title: string;
    readonly question?: string;
    /** Scores run from 1 to this. */
    readonly highest: number;
    readonly criteriaVersion?: string;
  };
  DescribeMatrix: { readonly matrixId: string; readonly title: string; readonly question?: string };
  WithdrawMatrix: { readonly matrixId: string };
  AddMatrixOption: { readonly matrixId: string; readonly optionId: string; readonly text: string; readonly neighbourhoodId?: string };
  RenameMatrixOption: { readonly optionId: string; readonly text: string };
  RemoveMatrixOption: { readonly optionId: string };
  AddMatrixCriterion: {
    readonly matrixId: string;
    readonly criterionId: string;
    readonly name: string;
    readonly explanation?: string;
    readonly weight?: number;
  };
  DescribeMatrixCriterion: { readonly criterionId: string; readonly name: string; readonly explanation?: string };
  RemoveMatrixCriterion: { readonly criterionId: string };
  WeighMatrixCriterion: { readonly criterionId: string; readonly weight: number };
  StartScoring: { readonly matrixId: string; readonly roundId: string };
  GiveScore: {
    readonly roundId: string;
    readonly optionId: string;
    readonly criterionId: string;
    readonly score: number;
    readonly reason?: string;
  };
  WithdrawScore: { readonly roundId: string; readonly optionId: string; readonly criterionId: string };
  ReportReady: { readonly roundId: string; readonly ready: boolean };
  ShowScores: { readonly roundId: string };
}

export interface MatrixItem {
  readonly title: string;
  readonly question?: string;
  readonly highest: number;
  /** The published list of criteria that it started from. */
  readonly criteriaVersion?: string;
  readonly openedAt: string;
  readonly rounds: number;
}

export interface MatrixOptionItem {
  readonly matrix: string;
  readonly text: string;
  readonly neighbourhood?: string;
}

export interface MatrixCriterionItem {
  readonly matrix: string;
  readonly name: string;
  readonly explanation?: string;
  /** Absent as long as it is not agreed. */
  readonly weight?: number;
}

/** How the scores for an option on a criterion are spread; the mean is absent when nobody gave one. */
export interface ScoredCell {
  readonly option: string;
  readonly criterion: string;
  /** How often each score was given, from 1 on. */
  readonly spread: readonly number[];
  readonly mean?: number;
  readonly reasons: readonly { readonly score: number; readonly text: string }[];
}

export interface ScoredTotal {
  readonly option: string;
  /** Absent when nobody scored it. */
  readonly total?: number;
  /** The part of the weight that is in the total, 0 to 1. */
  readonly coverage: number;
}

/** What a round came to, without names. */
export interface ScoringResults {
  /** As they were then. */
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly cells: readonly ScoredCell[];
  readonly totals: readonly ScoredTotal[];
}

export interface ScoringRoundItem {
  readonly matrix: string;
  readonly number: number;
  readonly state: 'SCORING' | 'SHOWN';
  readonly startedAt: string;
  readonly shownAt?: string;
  /** How many people have given a score, and how many told that they are ready. */
  readonly people: number;
  readonly ready: number;
  readonly results?: ScoringResults;
}

export interface GivenScore {
  readonly option: string;
  readonly criterion: string;
  readonly score: number;
  readonly reason?: string;
}

/** What one gave oneself in a round; its id is `<roundId>:<participantId>`, and nobody else has it. */
export interface ScoreSheetItem {
  readonly round: string;
  readonly owner: string;
  readonly scores: readonly GivenScore[];
  readonly ready?: true;
  readonly private: true;
}

export interface MatrixItems {
  matrix: MatrixItem;
  matrixOption: MatrixOptionItem;
  matrixCriterion: MatrixCriterionItem;
  scoringRound: ScoringRoundItem;
  scoreSheet: ScoreSheetItem;
}

export const MATRIX_REFUSALS = [
  'matrix-is-being-scored',
  'matrix-is-scored',
  'matrix-is-full',
  'matrix-is-incomplete',
  'score-is-too-high',
  'scores-are-shown',
  'was-scored',
] as const;
