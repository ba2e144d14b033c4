import type { LiveEvent } from '../contract/live';
import type { TextKey } from '../i18n/featureTexts';
import type { nl } from '../i18n/nl';

type Sentence = TextKey<(typeof nl)['happened']>;

/** Which sentence tells of which events; what is not here is not told. */
const SENTENCES: Readonly<Partial<Record<string, Sentence>>> = {
  NoteAdded: 'notesAdded',
  NoteReworded: 'notesReworded',
  NoteMoved: 'notesArranged',
  NoteRecoloured: 'notesArranged',
  NoteClustered: 'notesArranged',
  NoteUnclustered: 'notesArranged',
  NoteRestored: 'notesArranged',
  NoteRemoved: 'notesRemoved',
  ClusterFormed: 'boardDrawn',
  ClusterNamed: 'boardDrawn',
  ClusterDissolved: 'boardDrawn',
  FrameDrawn: 'boardDrawn',
  FrameReshaped: 'boardDrawn',
  FrameTitled: 'boardDrawn',
  FrameRemoved: 'boardDrawn',
  LinkDrawn: 'boardDrawn',
  LinkRemoved: 'boardDrawn',
  BoardOpened: 'boardOpened',
  WritingRoundStarted: 'roundStarted',
  RoundRevealed: 'roundRevealed',
  DotVoteOpened: 'voteOpened',
  DotVoteClosed: 'voteClosed',
  StakeholderRegistered: 'stakeholders',
  StakeholderDescribed: 'stakeholders',
  StakeholderPlaced: 'stakeholders',
  StakeholderMoved: 'stakeholders',
  StakeholderWithdrawn: 'stakeholders',
  DecisionProposed: 'proposed',
  ProposalAmended: 'amended',
  ConsentRoundOpened: 'consentRound',
  PositionTaken: 'positions',
  ObjectionRaised: 'objections',
  ObjectionIntegrated: 'objections',
  ObjectionWithdrawn: 'objections',
  DecisionAgreed: 'agreed',
  DecisionRejected: 'rejected',
  DecisionSuperseded: 'superseded',
  ParticipantJoined: 'joined',
  ParticipantLeft: 'left',
  RoleGiven: 'roleGiven',
  ActivityStarted: 'activityStarted',
  ActivityPaused: 'activityPaused',
  ActivityResumed: 'activityResumed',
  ActivityExtended: 'activityExtended',
  ActivityEnded: 'activityEnded',
  AtelierOpened: 'atelierOpened',
  AtelierClosed: 'atelierClosed',
};

/** Several actions of one kind by one person, to be told in one sentence. */
export interface Bundle {
  readonly sentence: Sentence;
  readonly by: string | undefined;
  readonly count: number;
}

/** Bundles what others did: by kind and person, in order of their first action. */
export function bundlesOf(events: readonly LiveEvent[], me: string): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { k, by } of events) {
    const sentence = SENTENCES[k];
    if (!sentence || by === me) continue;
    const key = `${sentence} ${by ?? ''}`;
    bundles.set(key, { sentence, by, count: (bundles.get(key)?.count ?? 0) + 1 });
  }
  return [...bundles.values()];
}
