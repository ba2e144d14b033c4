/** Proposals, the rounds on them, and what was agreed. As `contract.decision` of the command-service. */
import type { ItemKind } from './items';
import type { Component } from './values';

export const DECISION_METHODS = ['CONSENT', 'MAJORITY', 'ADVICE', 'CONSENSUS'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

export const MANDATES = ['ATELIER', 'ADVICE_TO_EXECUTIVE', 'ADVICE_TO_COUNCIL'] as const;
export type Mandate = (typeof MANDATES)[number];

export const POSITIONS = ['CONSENT', 'CONCERN', 'OBJECTION', 'FOR', 'AGAINST', 'ABSTAIN', 'ADVICE', 'AGREE', 'DISAGREE'] as const;
export type Position = (typeof POSITIONS)[number];

/** Which positions a method leaves open. */
export const POSITIONS_OF: Readonly<Record<DecisionMethod, readonly Position[]>> = {
  CONSENT: ['CONSENT', 'CONCERN', 'OBJECTION'],
  MAJORITY: ['FOR', 'AGAINST', 'ABSTAIN'],
  ADVICE: ['ADVICE'],
  CONSENSUS: ['AGREE', 'DISAGREE'],
};

export const VOTING_THRESHOLDS = ['MORE_THAN_HALF', 'TWO_THIRDS', 'THREE_QUARTERS'] as const;
export type VotingThreshold = (typeof VOTING_THRESHOLDS)[number];

export const CONFIDENTIALITIES = ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const FORMAL_OUTCOMES = ['ADOPTED', 'ADOPTED_WITH_CHANGES', 'NOT_ADOPTED'] as const;
export type FormalOutcome = (typeof FORMAL_OUTCOMES)[number];

export interface Ground {
  readonly kind: ItemKind;
  readonly id: string;
}

/** What led to the question, and what has to be weighed. */
export interface Background {
  readonly context?: string;
  readonly drivers: readonly string[];
}

export interface OptionEntry {
  readonly text: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
}

export interface Consequences {
  readonly positive: readonly string[];
  readonly negative: readonly string[];
  readonly assumptions: readonly string[];
}

/** Without a quorum everybody is waited for. */
export interface VotingRule {
  readonly threshold: VotingThreshold;
  readonly quorumPercent?: number;
}

export interface FormalPath {
  readonly body?: string;
  readonly expectedAt?: string;
}

export interface FormalDecision {
  readonly outcome: FormalOutcome;
  readonly decidedAt: string;
  readonly reference: string;
  readonly explanation?: string;
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
  OpenConsentRound: {
    readonly decisionId: string;
    readonly roundId: string;
    readonly entitled: readonly string[];
    readonly silent?: boolean;
  };
  ShowPositions: { readonly decisionId: string; readonly roundId: string };
  TakePosition: {
    readonly decisionId: string;
    readonly roundId: string;
    readonly position: Position;
    readonly reason?: string;
  };
  IntegrateObjection: { readonly decisionId: string; readonly objectionId: string; readonly resolution: string };
  AgreeDecision: { readonly decisionId: string; readonly rationale?: string; readonly minorityView?: string; readonly reviewAt?: string };
  RejectDecision: { readonly decisionId: string; readonly reason: string };
  SupersedeDecision: { readonly decisionId: string; readonly byDecisionId: string; readonly reason?: string };
  DescribeBackground: { readonly decisionId: string; readonly background: Background };
  DescribeOption: { readonly decisionId: string; readonly optionId: string; readonly option: OptionEntry };
  DropOption: { readonly decisionId: string; readonly optionId: string };
  DescribeConsequences: { readonly decisionId: string; readonly consequences: Consequences };
  AddGround: { readonly decisionId: string; readonly ground: Ground };
  RemoveGround: { readonly decisionId: string; readonly ground: Ground };
  SetVotingRule: { readonly decisionId: string; readonly rule: VotingRule };
  AppointDecider: { readonly decisionId: string; readonly participantId: string };
  CountPresent: { readonly decisionId: string; readonly roundId: string; readonly present: number };
  GiveAdvice: { readonly decisionId: string; readonly roundId: string; readonly optionId?: string; readonly reason?: string };
  TestObjection: { readonly decisionId: string; readonly objectionId: string; readonly valid: boolean; readonly reason: string };
  RecordMinorityView: { readonly decisionId: string; readonly view: string };
  DecideOnAdvice: { readonly decisionId: string; readonly rationale: string; readonly minorityView?: string; readonly reviewAt?: string };
  ClassifyDecision: { readonly decisionId: string; readonly confidentiality: Confidentiality };
  PlanFormalDecision: { readonly decisionId: string; readonly path: FormalPath };
  RecordFormalDecision: { readonly decisionId: string; readonly formal: FormalDecision };
}

/** What a decision rests on, as it stood at a revision. */
export interface GroundThen extends Ground {
  readonly revision: number;
  /** Of the model, for a quick scan. */
  readonly version?: string;
}

/** How many took a position in the last round, or advised an option. */
export interface Count {
  readonly position: Position;
  readonly option?: string;
  readonly count: number;
}

export interface DecisionItem {
  readonly title: string;
  readonly question: string;
  readonly component: Component;
  readonly method: DecisionMethod;
  readonly mandate: Mandate;
  readonly context?: string;
  readonly drivers?: readonly string[];
  readonly grounds: readonly GroundThen[];
  readonly positive?: readonly string[];
  readonly negative?: readonly string[];
  readonly assumptions?: readonly string[];
  /** The id of the current proposal. */
  readonly proposal: string;
  readonly state: 'PROPOSED' | 'IN_ROUND' | 'AGREED' | 'REJECTED' | 'SUPERSEDED';
  readonly round?: string;
  readonly proposedAt: string;
  readonly proposedBy: string;
  readonly threshold?: VotingThreshold;
  readonly quorumPercent?: number;
  /** Who decides after the advice. */
  readonly decider?: string;
  readonly decidedAt?: string;
  readonly decidedBy?: string;
  readonly tally?: readonly Count[];
  readonly entitled?: number;
  readonly present?: number;
  readonly minorityView?: string;
  readonly confidentiality?: Confidentiality;
  readonly formalBody?: string;
  readonly formalExpectedAt?: string;
  readonly formalOutcome?: FormalOutcome;
  readonly formalDecidedAt?: string;
  readonly formalReference?: string;
  readonly formalExplanation?: string;
  readonly rationale?: string;
  readonly reviewAt?: string;
  readonly supersededBy?: string;
  readonly supersededBecause?: string;
  readonly supersedes?: string;
}

export interface DecisionOptionItem {
  readonly decision: string;
  readonly number: number;
  readonly text: string;
  readonly pros: readonly string[];
  readonly cons: readonly string[];
  /** Left out of what is chosen from. */
  readonly dropped?: true;
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
  /** How many people were in the room, once counted. */
  readonly present?: number;
  /** Each position is its owner's until they are shown. */
  readonly silent?: true;
  /** Who took a position in silence, until they are shown. */
  readonly answered?: readonly string[];
  readonly shownAt?: string;
  readonly state: 'OPEN' | 'ENDED';
}

/** A position in a round; its id is `<roundId>:<participantId>`. */
export interface PositionItem {
  readonly decision: string;
  readonly round: string;
  readonly proposal: string;
  readonly participant: string;
  readonly position: Position;
  /** The option that is advised. */
  readonly option?: string;
  readonly reason?: string;
  readonly at: string;
  /** Taken, or changed, when those that were taken in silence could be seen. */
  readonly afterShowing?: true;
  /** While it is private: whose it is. */
  readonly owner?: string;
  readonly private?: true;
}

/** An objection; its id is `<roundId>:<participantId>`. */
export interface ObjectionItem {
  readonly decision: string;
  readonly proposal: string;
  readonly participant: string;
  readonly text: string;
  readonly state: 'OPEN' | 'SET_ASIDE' | 'INTEGRATED' | 'WITHDRAWN';
  /** Whether it argues harm to the aim, and why, once it was tested. */
  readonly valid?: boolean;
  readonly test?: string;
  readonly resolution?: string;
  readonly resolvedIn?: string;
}

export interface DecisionItems {
  decision: DecisionItem;
  decisionOption: DecisionOptionItem;
  proposal: ProposalItem;
  consentRound: ConsentRoundItem;
  position: PositionItem;
  objection: ObjectionItem;
}

export const DECISION_REFUSALS = [
  'decision-is-settled',
  'decision-is-not-agreed',
  'decision-is-not-later',
  'review-is-past',
  'round-is-open',
  'round-is-not-open',
  'not-entitled',
  'position-not-of-method',
  'reason-missing',
  'objections-are-open',
  'objection-is-met',
  'objection-needs-another-text',
  'positions-are-awaited',
  'positions-are-hidden',
  'majority-is-not-reached',
  'rule-is-fixed',
  'rule-not-of-method',
  'not-the-decider',
  'decider-decides',
  'option-is-advised',
  'quorum-is-not-reached',
  'consensus-is-not-reached',
  'dossier-is-full',
] as const;
