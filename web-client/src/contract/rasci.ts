/** RASCI per table: each table proposes who does what. As `contract.rasci` of the command-service. */
import type { Responsibility } from './organisation';

export interface RasciCommands {
  StartRasciRound: { readonly rasciRoundId: string };
  /** For the table at which one sits. */
  ProposeResponsibility: {
    readonly rasciRoundId: string;
    readonly productId: string;
    readonly stakeholderId: string;
    readonly responsibility: Responsibility;
  };
  WithdrawResponsibility: { readonly rasciRoundId: string; readonly productId: string; readonly stakeholderId: string };
  ShowRasciProposals: { readonly rasciRoundId: string };
}

export interface RasciRoundItem {
  readonly state: 'PROPOSING' | 'SHOWN';
  readonly startedAt: string;
  readonly shownAt?: string;
  /** How many tables proposed something. */
  readonly tables: number;
}

/** The part that a table proposes for a stakeholder in a product; only for those at the table until all are shown. */
export interface RasciProposalItem {
  readonly round: string;
  readonly table: string;
  readonly tableName?: string;
  readonly product: string;
  readonly stakeholder: string;
  readonly responsibility: Responsibility;
  /** What was agreed for that party when it was shown. */
  readonly agreed?: Responsibility;
  /** The last revision at which just this was agreed, after it was shown. */
  readonly takenOver?: number;
  /** The last revision at which it was agreed that the party has no part, after it was shown. */
  readonly leftOut?: number;
  /** Who proposed it last; until it is shown. */
  readonly owner?: string;
  /** The others at the table; until it is shown. */
  readonly sharedWith?: readonly string[];
  readonly private?: true;
}

export interface RasciItems {
  rasciRound: RasciRoundItem;
  rasciProposal: RasciProposalItem;
}

export const RASCI_REFUSALS = ['already-accountable-at-table', 'rasci-proposals-are-shown', 'rasci-round-is-running', 'seated-nowhere'] as const;
