/** What each party puts in, who pays for it, and what is asked of whom. As `contract.resource` of the command-service. */

export const RESOURCE_PHASES = ['ATELIER', 'PROJECT_PLAN', 'NEIGHBOURHOOD_PLAN'] as const;
export type ResourcePhase = (typeof RESOURCE_PHASES)[number];

export const COVERAGE_STATES = ['COVERED', 'REQUESTED', 'SHORTFALL', 'UNKNOWN'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** In quarter hours; a phase that is not listed is unknown. */
export interface PhaseHours {
  readonly phase: ResourcePhase;
  readonly quarters: number;
}

interface Cents {
  readonly cents: number;
}

/** What is not known is left out. */
export interface ResourceEntry {
  readonly stakeholderId: string;
  readonly role: string;
  readonly hours: readonly PhaseHours[];
  readonly hourlyRate?: Cents;
  readonly outOfPocket?: Cents;
}

export interface ResourceCommands {
  EnterResourceRow: { readonly rowId: string; readonly entry: ResourceEntry };
  AmendResourceRow: { readonly rowId: string; readonly entry: ResourceEntry; readonly basedOn: number };
  WithdrawResourceRow: { readonly rowId: string };
  SetFunding: { readonly rowId: string; readonly funding?: string; readonly basedOn: number };
  SetCoverage: { readonly rowId: string; readonly coverage: CoverageState; readonly basedOn: number };
  AskCapacity: { readonly stakeholderId: string; readonly hours: readonly PhaseHours[] };
  StartResourceRound: { readonly roundId: string };
  ShowResourceRows: { readonly roundId: string };
}

/** Quarter hours by phase; a phase that is not there is unknown. */
export type Quarters = Readonly<Partial<Record<ResourcePhase, number>>>;

export interface ResourceRowItem {
  readonly table: string;
  readonly stakeholder: string;
  readonly role: string;
  readonly quarters: Quarters;
  readonly rateCents?: number;
  readonly outOfPocketCents?: number;
  /** Absent, as what it costs, as long as something it depends on is unknown. */
  readonly allQuarters?: number;
  readonly labourCents?: number;
  readonly totalCents?: number;
  /** What is known meanwhile of those that are absent; absent where that is nothing. */
  readonly atLeast?: { readonly quarters?: number; readonly labourCents?: number; readonly totalCents?: number };
  readonly funding?: string;
  readonly coverage: CoverageState;
  readonly rowRevision: number;
  readonly owner: string;
  readonly enteredAt: string;
  readonly round?: string;
  /** One's own, until the rows of the round are shown. */
  readonly private?: true;
}

export interface ResourceRoundItem {
  readonly state: 'FILLING' | 'SHOWN';
  readonly startedAt: string;
  readonly shownAt?: string;
  /** How many people have a row in it. */
  readonly people: number;
}

/** A sum as far as is known, absent when nothing is, and of how many rows it is not known, or only in part, what they add. */
export interface Figure {
  readonly sum?: number;
  readonly unknown: number;
}

/** What some rows come to. */
export interface ResourceSum {
  readonly rows: number;
  readonly phases: readonly (Figure & { readonly phase: ResourcePhase })[];
  readonly quarters: Figure;
  readonly labourCents: Figure;
  readonly outOfPocketCents: Figure;
  readonly totalCents: Figure;
}

/** Of the rows that everybody sees. */
export interface ResourceTotalsItem {
  readonly all: ResourceSum;
  readonly parties: readonly (ResourceSum & { readonly stakeholder: string })[];
  readonly coverage: readonly (ResourceSum & { readonly state: CoverageState })[];
}

/** Its id is that of the party. */
export interface CapacityAskItem {
  readonly quarters: Quarters;
}

export interface ResourceItems {
  resourceRow: ResourceRowItem;
  resourceRound: ResourceRoundItem;
  resourceTotals: ResourceTotalsItem;
  capacityAsk: CapacityAskItem;
}

export const RESOURCE_REFUSALS = [
  'resource-row-changed-meanwhile',
  'resource-round-is-running',
  'resource-rows-are-shown',
  'resource-table-is-full',
] as const;
