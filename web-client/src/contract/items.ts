/**
 * The items that an atelier consists of, as live frames and states carry them. Times are ISO-8601 in UTC; a field
 * without a value is absent.
 */
import type {
  Component,
  DecisionMethod,
  Ground,
  Mandate,
  NoteColour,
  Position,
  Role,
  StakeholderType,
} from './commands';

export interface AtelierItem {
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
  readonly state: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly plannedAt: string;
  readonly openedAt?: string;
  readonly closedAt?: string;
}

export interface ParticipantItem {
  readonly role: Role;
  readonly joinedAt: string;
  readonly leftAt?: string;
}

export interface BoardItem {
  readonly title: string;
  readonly component: Component;
  readonly openedAt: string;
}

/** A note; of somebody else's private note only the place, the colour and the round are known. */
export interface NoteItem {
  readonly board: string;
  readonly text?: string;
  readonly textRevision?: number;
  readonly x: number;
  readonly y: number;
  readonly colour: NoteColour;
  readonly cluster?: string;
  readonly author?: string;
  readonly createdAt: string;
  readonly round?: string;
  readonly private?: true;
  readonly anonymous?: true;
  readonly removed?: true;
}

export interface ClusterItem {
  readonly board: string;
  readonly name: string;
}

export interface FrameItem {
  readonly board: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LinkItem {
  readonly board: string;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

/** A private writing round on a board. */
export interface RoundItem {
  readonly board: string;
  readonly question: string;
  readonly state: 'WRITING' | 'REVEALED';
  readonly startedAt: string;
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

export interface StakeholderItem {
  readonly name: string;
  readonly kind: StakeholderType;
  readonly role?: string;
  readonly mustDecide?: string;
  readonly concern?: string;
  readonly influence?: number;
  readonly interest?: number;
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

export interface ActivityItem {
  readonly title: string;
  readonly component?: Component;
  readonly board?: string;
  readonly minutes: number;
  readonly state: 'RUNNING' | 'PAUSED' | 'ENDED';
  readonly startedAt: string;
  /** While it runs. */
  readonly endsAt?: string;
  /** While it is paused; negative when the time was up already. */
  readonly remainingSeconds?: number;
  readonly endedAt?: string;
}

/** The fields of each kind of item. */
export interface ItemFields {
  atelier: AtelierItem;
  participant: ParticipantItem;
  board: BoardItem;
  note: NoteItem;
  cluster: ClusterItem;
  frame: FrameItem;
  link: LinkItem;
  round: RoundItem;
  vote: VoteItem;
  ballot: BallotItem;
  stakeholder: StakeholderItem;
  decision: DecisionItem;
  proposal: ProposalItem;
  consentRound: ConsentRoundItem;
  position: PositionItem;
  objection: ObjectionItem;
  activity: ActivityItem;
}

export type ItemKind = keyof ItemFields;

/** An item with its id. */
export type Item<K extends ItemKind = ItemKind> = { readonly id: string } & ItemFields[K];

export type RawFields = Readonly<Record<string, unknown>>;

/** A whole item as it travels: kind, id, fields. */
export type ItemEntry = readonly [kind: ItemKind, id: string, fields: RawFields];

/** A change as it travels: fields to merge (null removes one), or null when the item is gone. */
export type ItemChange = readonly [kind: ItemKind, id: string, fields: RawFields | null];
