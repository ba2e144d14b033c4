// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { projectFile, projectFiles } from '../test/records';
import type { CommandFields, CommandType } from './commands';
import { REFUSAL_CODES } from './refusals';

const APPROVED = 'command-service/contract/src/test/resources/approved';
const codes = projectFile(`${APPROVED}/refusal-codes.txt`);
const commands = projectFiles(`${APPROVED}/command`, '.json');

/** The fields of each command as the types have them; the compiler sees to it that none is missing or too many. */
const FIELDS: { readonly [T in CommandType]: Record<keyof Required<CommandFields[T]>, true> } = {
  PlanAtelier: { name: true, municipality: true, neighbourhood: true },
  OpenAtelier: {},
  CloseAtelier: {},
  JoinAtelier: { participantId: true, role: true },
  GiveRole: { participantId: true, role: true },
  LeaveAtelier: { participantId: true },
  OpenBoard: { boardId: true, title: true, component: true },
  AddNote: { noteId: true, boardId: true, text: true, position: true, colour: true },
  RewordNote: { noteId: true, text: true, basedOn: true },
  MoveNote: { noteId: true, position: true },
  RecolourNote: { noteId: true, colour: true },
  RemoveNote: { noteId: true },
  RestoreNote: { noteId: true },
  FormCluster: { clusterId: true, boardId: true, name: true, noteIds: true },
  NameCluster: { clusterId: true, name: true },
  ClusterNote: { noteId: true, clusterId: true },
  UnclusterNote: { noteId: true },
  DissolveCluster: { clusterId: true },
  DrawFrame: { frameId: true, boardId: true, title: true, bounds: true },
  ReshapeFrame: { frameId: true, bounds: true },
  TitleFrame: { frameId: true, title: true },
  RemoveFrame: { frameId: true },
  DrawLink: { linkId: true, boardId: true, from: true, to: true, label: true },
  RemoveLink: { linkId: true },
  StartWritingRound: { roundId: true, boardId: true, question: true },
  RevealRound: { roundId: true, anonymous: true },
  OpenDotVote: { voteId: true, boardId: true, budget: true, perNote: true },
  CastDot: { voteId: true, noteId: true },
  TakeBackDot: { voteId: true, noteId: true },
  CloseDotVote: { voteId: true },
  RegisterStakeholder: { stakeholderId: true, name: true, kind: true, role: true, mustDecide: true, concern: true },
  DescribeStakeholder: { stakeholderId: true, name: true, kind: true, role: true, mustDecide: true, concern: true },
  PlaceStakeholder: { stakeholderId: true, standing: true },
  WithdrawStakeholder: { stakeholderId: true },
  ProposeDecision: {
    decisionId: true, proposalId: true, title: true, question: true, text: true,
    component: true, method: true, mandate: true, context: true, grounds: true,
  },
  AmendProposal: { decisionId: true, proposalId: true, text: true },
  OpenConsentRound: { decisionId: true, roundId: true, entitled: true },
  TakePosition: { decisionId: true, roundId: true, position: true, reason: true },
  IntegrateObjection: { decisionId: true, objectionId: true, resolution: true },
  AgreeDecision: { decisionId: true, rationale: true, reviewAt: true },
  RejectDecision: { decisionId: true, reason: true },
  SupersedeDecision: { decisionId: true, byDecisionId: true, reason: true },
  StartActivity: { activityId: true, title: true, component: true, boardId: true, minutes: true },
  PauseActivity: { activityId: true },
  ResumeActivity: { activityId: true },
  ExtendActivity: { activityId: true, minutes: true },
  EndActivity: { activityId: true },
  UndoLast: {},
  RedoLast: {},
};

describe('the contract', () => {
  it.skipIf(codes === undefined)('has every approved refusal code, and no other', () => {
    const approved = (codes ?? '').split('\n').flatMap((line) => line.split(' ')[0] || []);

    expect([...REFUSAL_CODES].toSorted()).toEqual(approved.toSorted());
  });

  it.skipIf(commands.length === 0)('has every approved command, and no other', () => {
    const approved = new Set(commands.map((file) => file.split('.')[0]));

    expect(Object.keys(FIELDS).toSorted()).toEqual([...approved].toSorted());
  });

  it.each(commands.filter((file) => !file.includes('minimal')))('has the fields of %s', (file) => {
    const { type, ...fields } = JSON.parse(projectFile(`${APPROVED}/command/${file}`) ?? '') as { type: CommandType };

    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(FIELDS[type]).toSorted());
  });
});
