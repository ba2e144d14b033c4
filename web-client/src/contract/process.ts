/** Steps, meetings and decisions to come, hurdles, and how far the step plan is covered. As `contract.process` of the command-service. */
import type { FromNotes } from './origin';
import type { ItemKind } from './items';
import type { Component } from './values';

export const STEP_KINDS = ['STEP', 'MEETING', 'RESEARCH', 'DECISION_TO_TAKE', 'MILESTONE'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const COVERAGES = ['PARTLY', 'FULLY'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Days as ISO text; without `until` it is one day. */
export interface StepDates {
  readonly from: string;
  readonly until?: string;
}

/** What a step is, apart from its days. */
export interface StepDescription {
  readonly title: string;
  readonly kind: StepKind;
  readonly body?: string;
  readonly stakeholders: readonly string[];
  readonly product?: string;
  readonly stepPlanPart?: string;
}

export interface HurdleDescription {
  readonly title: string;
  readonly description?: string;
  readonly component: Component;
}

/** Both 1 to 5. */
export interface HurdleScore {
  readonly likelihood: number;
  readonly impact: number;
}

export interface StepPlanEntry {
  readonly itemId: string;
  readonly title: string;
  readonly titleInEnglish: string;
  readonly staysOpen: boolean;
}

/** Which steps are in it follows from their days. */
export interface RoutePhase {
  readonly title: string;
  readonly when: StepDates;
}

export interface ProcessCommands {
  PlanStep: StepDescription & { readonly stepId: string; readonly when?: StepDates };
  DescribeStep: StepDescription & { readonly stepId: string };
  /** `along` is empty, or all that depends on the step and has days, each moved as far. */
  RescheduleStep: {
    readonly stepId: string;
    readonly when?: StepDates;
    readonly along: readonly { readonly stepId: string; readonly when: StepDates }[];
  };
  MakeStepDependOn: { readonly stepId: string; readonly onStepId: string };
  RemoveDependency: { readonly stepId: string; readonly onStepId: string };
  SetGoNoGoCriteria: { readonly stepId: string; readonly criteria: readonly string[] };
  WithdrawStep: { readonly stepId: string };
  RaiseHurdle: HurdleDescription & { readonly hurdleId: string };
  DescribeHurdle: HurdleDescription & { readonly hurdleId: string };
  ScoreHurdle: { readonly hurdleId: string; readonly score: HurdleScore };
  AgreeMeasure: { readonly hurdleId: string; readonly measure: string; readonly owner?: string };
  /** Without `participantId` nobody in particular keeps at it any more. */
  EntrustHurdle: { readonly hurdleId: string; readonly participantId?: string };
  SettleHurdle: { readonly hurdleId: string };
  ReopenHurdle: { readonly hurdleId: string };
  WithdrawHurdle: { readonly hurdleId: string };
  FollowStepPlan: { readonly plan: string; readonly version: string; readonly items: readonly StepPlanEntry[] };
  EvidenceStepPlanItem: {
    readonly itemId: string;
    readonly evidenceId: string;
    readonly coverage: Coverage;
    readonly text: string;
    readonly source?: { readonly kind: ItemKind; readonly id: string };
  };
  WithdrawEvidence: { readonly itemId: string; readonly evidenceId: string };
  DescribeEndState: { readonly endState: string; readonly targetYear?: number };
  SetRoutePhases: { readonly phases: readonly RoutePhase[] };
}

/** A step; without `from` nobody knows when. With criteria it is a moment to go on or not. */
export interface ProcessStepItem extends StepDescription, FromNotes {
  readonly from?: string;
  readonly until?: string;
  /** The steps that it waits for. */
  readonly dependsOn: readonly string[];
  readonly criteria: readonly string[];
}

export interface HurdleItem extends HurdleDescription, FromNotes {
  readonly state: 'OPEN' | 'SETTLED';
  readonly likelihood?: number;
  readonly impact?: number;
  readonly measure?: string;
  /** The party that sees to the measure. */
  readonly owner?: string;
  /** Who keeps at it, beside that party. */
  readonly participant?: string;
}

export interface Evidence {
  readonly id: string;
  readonly coverage: Coverage;
  readonly text: string;
  /** The kind and the id of the item that shows it. */
  readonly kind?: ItemKind;
  readonly source?: string;
}

export interface StepPlanItemItem {
  readonly plan: string;
  readonly version: string;
  readonly place: number;
  readonly title: string;
  readonly titleInEnglish: string;
  /** Decided after the atelier: nothing covers it here. */
  readonly staysOpen: boolean;
  readonly state: 'OPEN' | Coverage;
  readonly evidence: readonly Evidence[];
}

/** The one route map: what it has that is not in the steps, decisions and actions on it. */
export interface RouteMapItem {
  readonly endState?: string;
  readonly targetYear?: number;
  readonly phases?: readonly (StepDates & { readonly title: string })[];
}

export interface ProcessItems {
  processStep: ProcessStepItem;
  hurdle: HurdleItem;
  stepPlanItem: StepPlanItemItem;
  routeMap: RouteMapItem;
}

export const PROCESS_REFUSALS = [
  'dependency-circle',
  'hurdle-is-settled',
  'plan-has-changed',
  'step-depends-on-itself',
  'step-plan-is-followed',
  'step-plan-item-stays-open',
] as const;
