/** Silent writing rounds and votes with dots on a board. As `contract.round` of the command-service. */

/** Within which circle what is written is seen, beside its author; without one, by nobody else. */
export const CIRCLES = ['PAIR', 'QUAD', 'TABLE', 'FACILITATOR'] as const;
export type Circle = (typeof CIRCLES)[number];

export interface RoundCommands {
  StartWritingRound: { readonly roundId: string; readonly boardId: string; readonly question: string };
  WidenCircle: { readonly roundId: string; readonly circle: Circle };
  RevealRound: { readonly roundId: string; readonly anonymous: boolean };
  OpenDotVote: { readonly voteId: string; readonly boardId: string; readonly budget: number; readonly perNote: number };
  CastDot: { readonly voteId: string; readonly noteId: string };
  TakeBackDot: { readonly voteId: string; readonly noteId: string };
  CloseDotVote: { readonly voteId: string };
}

/** A private writing round on a board. */
export interface RoundItem {
  readonly board: string;
  readonly question: string;
  readonly state: 'WRITING' | 'REVEALED';
  readonly startedAt: string;
  readonly circle?: Circle;
  /** Who sees each other's notes; with FACILITATOR, who sees those of all. */
  readonly groups?: readonly (readonly string[])[];
  readonly revealedAt?: string;
  readonly anonymous?: true;
}

export interface VoteItem {
  readonly board: string;
  readonly budget: number;
  readonly perNote: number;
  readonly state: 'OPEN' | 'CLOSED';
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly dotsCast: number;
  /** Dots by note id; only once the vote is closed. */
  readonly tally?: Readonly<Record<string, number>>;
}

/** One's own dots; its id is `<voteId>:<participantId>`. */
export interface BallotItem {
  readonly vote: string;
  readonly owner: string;
  readonly dots: Readonly<Record<string, number>>;
  readonly private: true;
}

export interface RoundItems {
  round: RoundItem;
  vote: VoteItem;
  ballot: BallotItem;
}

export const ROUND_REFUSALS = [
  'writing-round-is-running',
  'round-is-revealed',
  'circle-is-not-wider',
  'vote-is-running',
  'vote-is-closed',
  'budget-spent',
  'note-is-full',
  'own-note',
  'no-dot-to-take-back',
] as const;
