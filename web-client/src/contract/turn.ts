/** Rounds in which everybody speaks in turn. As `contract.turn` of the command-service. */

export interface TurnCommands {
  StartTurnRound: { readonly roundId: string; readonly question: string; readonly order: readonly string[] };
  TakeTurn: { readonly roundId: string; readonly participantId: string; readonly said?: string };
  FinishTurnRound: { readonly roundId: string };
}

export interface TurnRoundItem {
  readonly question: string;
  /** The participants, in the order in which they speak. */
  readonly order: readonly string[];
  readonly state: 'RUNNING' | 'OVER';
  readonly startedAt: string;
  readonly finishedAt?: string;
}

/** Somebody who has spoken in a round. */
export interface TurnItem {
  readonly round: string;
  readonly participant: string;
  /** What is kept of it. */
  readonly said?: string;
  readonly spokenAt: string;
}

export interface TurnItems {
  turnRound: TurnRoundItem;
  turn: TurnItem;
}

export const TURN_REFUSALS = ['turn-round-is-running', 'turn-round-is-over'] as const;
