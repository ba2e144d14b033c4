/** Every kind of event that an atelier records; a test holds it against the contract. */
export const EVENT_KINDS = [
  'AtelierPlanned', 'AtelierOpened', 'AtelierClosed',
  'ParticipantJoined', 'RoleGiven', 'ParticipantLeft',
  'BoardOpened',
  'NoteAdded', 'NoteReworded', 'NoteMoved', 'NoteRecoloured', 'NoteClustered', 'NoteUnclustered', 'NoteRemoved', 'NoteRestored',
  'ClusterFormed', 'ClusterNamed', 'ClusterDissolved',
  'FrameDrawn', 'FrameReshaped', 'FrameTitled', 'FrameRemoved',
  'LinkDrawn', 'LinkRemoved',
  'WritingRoundStarted', 'RoundRevealed',
  'DotVoteOpened', 'DotCast', 'DotTakenBack', 'DotVoteClosed',
  'StakeholderRegistered', 'StakeholderDescribed', 'StakeholderPlaced', 'StakeholderMoved', 'StakeholderWithdrawn',
  'DecisionProposed', 'ProposalAmended', 'ConsentRoundOpened', 'PositionTaken',
  'ObjectionRaised', 'ObjectionWithdrawn', 'ObjectionIntegrated',
  'DecisionAgreed', 'DecisionRejected', 'DecisionSuperseded',
  'ActivityStarted', 'ActivityPaused', 'ActivityResumed', 'ActivityExtended', 'ActivityEnded',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

const KNOWN: ReadonlySet<string> = new Set(EVENT_KINDS);

/** A newer server may know kinds of event that this page does not. */
export function isEventKind(kind: string): kind is EventKind {
  return KNOWN.has(kind);
}
