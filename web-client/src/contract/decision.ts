/** Proposals, the rounds on them, and what was agreed. As `contract.decision` of the command-service. */
import type { ItemKind } from './items';
import type { Component } from './values';

export const DECISION_METHODS = ['CONSENT', 'MAJORITY', 'ADVICE'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

export const MANDATES = ['ATELIER', 'ADVICE_TO_EXECUTIVE', 'ADVICE_TO_COUNCIL'] as const;
export type Mandate = (typeof MANDATES)[number];

export const POSITIONS = ['CONSENT', 'CONCERN', 'OBJECTION', 'FOR', 'AGAINST', 'ABSTAIN', 'ADVICE'] as const;
export type Position = (typeof POSITIONS)[number];

/** Which positions a method leaves open. */
export const POSITIONS_OF: Readonly<Record<DecisionMethod, readonly Position[]>> = {
  CONSENT: ['CONSENT', 'CONCERN', 'OBJECTION'],
  MAJORITY: ['FOR', 'AGAINST', 'ABSTAIN'],
  ADVICE: ['ADVICE'],
};

export interface Ground {
  readonly kind: ItemKind;
  readonly id: string;
}

export interface DecisionCommands {
  ProposeDecision: {
    readonly decisionId: string;
    readonly proposalId: string;
    readonly title: string;
    readonly question: string;
    readonly text: string;
    readonly component: Component;
    readonly method: DecisionMethod;
    readonly mandate: Mandate;
    readonly context?: string;
    readonly grounds: readonly Ground[];
  };
  AmendProposal: { readonly decisionId: string; readonly proposalId: string; readonly text: string };
  OpenConsentRound: { readonly decisionId: string; readonly roundId: string; readonly entitled: readonly string[] };
  TakePosition: {
    readonly decisionId: string;
    readonly roundId: string;
    readonly position: Position;
    readonly reason?: string;
  };
  IntegrateObjection: { readonly decisionId: string; readonly objectionId: string; readonly resolution: string };
  AgreeDecision: { readonly decisionId: string; readonly rationale?: string; readonly reviewAt?: string };
  RejectDecision: { readonly decisionId: string; readonly reason: string };
  SupersedeDecision: { readonly decisionId: string; readonly byDecisionId: string; readonly reason?: string };
}

export interface DecisionItem {
  readonly title: string;
  readonly question: string;
  readonly component: Component;
  readonly method: DecisionMethod;
  readonly mandate: Mandate;
  readonly context?: string;
  readonly grounds: readonly Ground[];
  /** The id of the current proposal. */
  readonly proposal: string;
  readonly state: 'PROPOSED' | 'IN_ROUND' | 'AGREED' | 'REJECTED' | 'SUPERSEDED';
  readonly round?: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly decidedAt?: string;
  readonly rationale?: string;
  readonly reviewAt?: string;
  readonly supersededBy?: string;
  readonly supersedes?: string;
}

export interface ProposalItem {
  readonly decision: string;
  readonly version: number;
  readonly text: string;
  readonly author: string;
  readonly at: string;
}

export interface ConsentRoundItem {
  readonly decision: string;
  readonly proposal: string;
  readonly entitled: readonly string[];
  readonly openedAt: string;
  readonly state: 'OPEN' | 'ENDED';
}

/** A position in a round; its id is `<roundId>:<participantId>`. */
export interface PositionItem {
  readonly decision: string;
  readonly round: string;
  readonly proposal: string;
  readonly participant: string;
  readonly position: Position;
  readonly reason?: string;
  readonly at: string;
}

/** An objection; its id is `<roundId>:<participantId>`. */
export interface ObjectionItem {
  readonly decision: string;
  readonly proposal: string;
  readonly participant: string;
  readonly text: string;
  readonly state: 'OPEN' | 'INTEGRATED' | 'WITHDRAWN';
  readonly resolution?: string;
  readonly resolvedIn?: string;
}

export interface DecisionItems {
  decision: DecisionItem;
  proposal: ProposalItem;
  consentRound: ConsentRoundItem;
  position: PositionItem;
  objection: ObjectionItem;
}

export const DECISION_REFUSALS = [
  'decision-is-settled',
  'decision-is-not-agreed',
  'round-is-open',
  'round-is-not-open',
  'not-entitled',
  'position-not-of-method',
  'reason-missing',
  'objections-are-open',
  'objection-is-met',
  'positions-are-awaited',
  'majority-is-not-reached',
] as const;
