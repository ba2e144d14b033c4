import type { CommandType } from '../contract/commands';
import { isEventKind } from '../replay/captions';

/** What commands would have led to whose events are not called after them. */
const OTHERWISE: Partial<Record<CommandType, string>> = {
  AdoptScanModel: 'ScanModelTakenOver',
  DecideOnAdvice: 'DecisionAgreed',
  DrawUpBlueprint: 'BlueprintDrawnUp',
  GiveAdvice: 'OptionAdvised',
  ImportFigures: 'FigureEntered',
  JoinAtelier: 'ParticipantJoined',
  LeaveAtelier: 'ParticipantLeft',
  MakeStepDependOn: 'StepMadeDependent',
  PlaceInRing: 'PlacedInRing',
  ProposeProgramme: 'AgendaItemPlanned',
  ProposeTableGroups: 'TableGroupFormed',
  RecordIntakeDay: 'IntakeRecorded',
  RecordIntakeGuest: 'IntakeRecorded',
  RecordIntakeHolder: 'IntakeRecorded',
  ResetScanModel: 'ScanModelReset',
  StartNextPhase: 'AgendaPhaseStarted',
  TakeBackDot: 'DotTakenBack',
  TakeBackReaction: 'ReactionTakenBack',
  TakeOutOfRing: 'TakenOutOfRing',
  TakeUpComponent: 'ComponentTakenUp',
  TakeUpTopic: 'TopicTakenUp',
};

/** Words that do not become the past by an ending. */
const PASTS: Readonly<Record<string, string>> = {
  Cast: 'Cast', Choose: 'Chosen', Draw: 'Drawn', Give: 'Given', Lay: 'Laid', Leave: 'Left', Set: 'Set', Show: 'Shown', Take: 'Taken',
  Withdraw: 'Withdrawn',
};

/** The event that a type of command leads to when it is not refused: `AddNote` to `NoteAdded`; undefined if that is not known. */
export function eventOf(command: string): string | undefined {
  const other = OTHERWISE[command as CommandType];
  if (other !== undefined) return other;
  const [, verb = '', rest = ''] = /^([A-Z][a-z]+)(.*)$/.exec(command) ?? [];
  return pastsOf(verb).map((past) => rest + past).find(isEventKind);
}

function pastsOf(verb: string): readonly string[] {
  const past = PASTS[verb];
  return past === undefined ? [`${verb}ed`, `${verb}d`, `${verb}${verb.slice(-1)}ed`, `${verb.slice(0, -1)}ied`] : [past];
}
