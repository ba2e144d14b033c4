/** The parking lot: what matters, but not now. As `contract.parking` of the command-service. */

/** Where a topic is taken up: in one of these. */
export interface TopicDestination {
  readonly agendaItemId?: string;
  readonly decisionId?: string;
  readonly actionId?: string;
  /** Something else, in words. */
  readonly elsewhere?: string;
}

export interface ParkingCommands {
  ParkTopic: { readonly topicId: string; readonly text: string; readonly noteId?: string };
  TakeUpTopic: { readonly topicId: string; readonly destination: TopicDestination };
  DropTopic: { readonly topicId: string; readonly reason: string };
  ReopenTopic: { readonly topicId: string };
}

export interface ParkedTopicItem {
  readonly text: string;
  /** The note that it comes from. */
  readonly note?: string;
  readonly state: 'PARKED' | 'TAKEN_UP' | 'DROPPED';
  readonly parkedAt: string;
  readonly parkedBy: string;
  /** Where it was taken up: one of these four. */
  readonly agendaItem?: string;
  readonly decision?: string;
  readonly action?: string;
  readonly elsewhere?: string;
  readonly droppedBecause?: string;
  readonly settledAt?: string;
}

export interface ParkingItems {
  parkedTopic: ParkedTopicItem;
}

export const PARKING_REFUSALS = ['parking-is-full', 'topic-is-parked', 'topic-is-settled'] as const;
