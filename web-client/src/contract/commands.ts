/**
 * The commands of the atelier, as the contract of the command-service names them
 * (`nl.wijkatelier.contract.AtelierCommand`). Optional fields are left out when they have no value.
 */
import type { ItemKind } from './items';

/** The five components of an atelier, and what belongs to none of them in particular. */
export const COMPONENTS = ['PARTICIPATION', 'PROCESS', 'TECHNOLOGY', 'ORGANISATION', 'FINANCE', 'GENERAL'] as const;
export type Component = (typeof COMPONENTS)[number];

/** What a note's colour means: an idea, a concern, a fact, an agreement, a question. */
export const NOTE_COLOURS = ['YELLOW', 'PINK', 'BLUE', 'GREEN', 'PURPLE'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

export const ROLES = ['FACILITATOR', 'PARTICIPANT', 'OBSERVER', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

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

export const STAKEHOLDER_TYPES = [
  'MUNICIPAL_EXECUTIVE',
  'MUNICIPAL_COUNCIL',
  'CIVIL_SERVICE',
  'HOUSING_ASSOCIATION',
  'GRID_OPERATOR',
  'HEAT_COMPANY',
  'UTILITY_COMPANY',
  'TENANTS',
  'RESIDENTS_INITIATIVE',
  'OWNERS_ASSOCIATION',
  'OWNER_OCCUPIERS',
  'PRIVATE_LANDLORD',
  'SOURCE_OWNER',
  'WATER_AUTHORITY',
  'OTHER',
] as const;
export type StakeholderType = (typeof STAKEHOLDER_TYPES)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** Influence and interest, both 0 to 100. */
export interface Standing {
  readonly influence: number;
  readonly interest: number;
}

export interface Ground {
  readonly kind: ItemKind;
  readonly id: string;
}

/** The longest texts that the contract takes. */
export const LONGEST = { title: 200, note: 2000, explanation: 4000, proposal: 4000 } as const;

interface StakeholderFields {
  readonly stakeholderId: string;
  readonly name: string;
  readonly kind: StakeholderType;
  readonly role?: string;
  readonly mustDecide?: string;
  readonly concern?: string;
}

/** Fields of each command by its type name. */
export interface CommandFields {
  PlanAtelier: { readonly name: string; readonly municipality: string; readonly neighbourhood?: string };
  OpenAtelier: object;
  CloseAtelier: object;

  JoinAtelier: { readonly participantId: string; readonly role: Role };
  GiveRole: { readonly participantId: string; readonly role: Role };
  LeaveAtelier: { readonly participantId: string };

  OpenBoard: { readonly boardId: string; readonly title: string; readonly component: Component };
  AddNote: {
    readonly noteId: string;
    readonly boardId: string;
    readonly text: string;
    readonly position: Point;
    readonly colour: NoteColour;
  };
  RewordNote: { readonly noteId: string; readonly text: string; readonly basedOn: number };
  MoveNote: { readonly noteId: string; readonly position: Point };
  RecolourNote: { readonly noteId: string; readonly colour: NoteColour };
  RemoveNote: { readonly noteId: string };
  RestoreNote: { readonly noteId: string };
  FormCluster: {
    readonly clusterId: string;
    readonly boardId: string;
    readonly name: string;
    readonly noteIds: readonly string[];
  };
  NameCluster: { readonly clusterId: string; readonly name: string };
  ClusterNote: { readonly noteId: string; readonly clusterId: string };
  UnclusterNote: { readonly noteId: string };
  DissolveCluster: { readonly clusterId: string };
  DrawFrame: { readonly frameId: string; readonly boardId: string; readonly title: string; readonly bounds: Bounds };
  ReshapeFrame: { readonly frameId: string; readonly bounds: Bounds };
  TitleFrame: { readonly frameId: string; readonly title: string };
  RemoveFrame: { readonly frameId: string };
  DrawLink: {
    readonly linkId: string;
    readonly boardId: string;
    readonly from: string;
    readonly to: string;
    readonly label?: string;
  };
  RemoveLink: { readonly linkId: string };

  StartWritingRound: { readonly roundId: string; readonly boardId: string; readonly question: string };
  RevealRound: { readonly roundId: string; readonly anonymous: boolean };
  OpenDotVote: { readonly voteId: string; readonly boardId: string; readonly budget: number; readonly perNote: number };
  CastDot: { readonly voteId: string; readonly noteId: string };
  TakeBackDot: { readonly voteId: string; readonly noteId: string };
  CloseDotVote: { readonly voteId: string };

  RegisterStakeholder: StakeholderFields;
  DescribeStakeholder: StakeholderFields;
  PlaceStakeholder: { readonly stakeholderId: string; readonly standing: Standing };
  WithdrawStakeholder: { readonly stakeholderId: string };

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

  StartActivity: {
    readonly activityId: string;
    readonly title: string;
    readonly component?: Component;
    readonly boardId?: string;
    readonly minutes: number;
  };
  PauseActivity: { readonly activityId: string };
  ResumeActivity: { readonly activityId: string };
  ExtendActivity: { readonly activityId: string; readonly minutes: number };
  EndActivity: { readonly activityId: string };

  UndoLast: object;
  RedoLast: object;
}

export type CommandType = keyof CommandFields;
export type CommandOf<T extends CommandType> = { readonly type: T } & CommandFields[T];

/** What somebody asks of an atelier: a union that is told apart by `type`. */
export type AtelierCommand = { [T in CommandType]: CommandOf<T> }[CommandType];

/** A command as it is sent: with an id made here, so that sending it twice is doing it once. */
export interface SentCommand {
  readonly commandId: string;
  readonly command: AtelierCommand;
}
