import { expect, test } from 'vitest';
import type { AtelierCommand } from '../contract/commands';
import { goesAlong } from './goesAlong';
import type { WaitingAct } from './source';

const THERE = new Set(['b1', 'old']);
const isThere = (id: string) => THERE.has(id);

function act(...commands: AtelierCommand[]): WaitingAct {
  return { commands: commands.map((command, index) => ({ commandId: `k${index}`, command })) };
}

const plan = (stepId: string) => act({ type: 'PlanStep', stepId, title: stepId, kind: 'MEETING', stakeholders: [] });
const link = (stepId: string, onStepId: string) => act({ type: 'MakeStepDependOn', stepId, onStepId });
const remove = (noteId: string) => act({ type: 'RemoveNote', noteId });

test('what needs something that would have been made goes along, and what needs that in turn', () => {
  const [first, second, linked, other] = [plan('s1'), plan('s2'), link('s1', 's2'), plan('s3')];
  const acts = [first, second, linked, other];
  expect(goesAlong(first, acts, isThere)).toEqual([linked]);
  expect(goesAlong(second, acts, isThere)).toEqual([linked]);
  expect(goesAlong(other, acts, isThere)).toEqual([]);

  const board = act({ type: 'OpenBoard', boardId: 'b2', title: 'Bronnen', component: 'PROCESS' });
  const note = act({ type: 'AddNote', boardId: 'b2', noteId: 'n1', text: 'Riool', position: { x: 0, y: 0 }, colour: 'YELLOW' });
  const gone = remove('n1');
  expect(goesAlong(board, [board, note, gone, remove('old')], isThere)).toEqual([note, gone]);
});

test('what changes something that is there already, or was made before, leaves the rest as it is', () => {
  const [made, once, again] = [plan('s1'), link('s1', 'old'), link('b1', 's1')];
  expect(goesAlong(once, [made, once, again], isThere)).toEqual([]);
  expect(goesAlong(remove('old'), [remove('old')], isThere)).toEqual([]);
});

test('an undo goes along with what was given before it, and stays when it was given earlier', () => {
  const [first, undo, later] = [remove('old'), act({ type: 'UndoLast' }), plan('s1')];
  expect(goesAlong(first, [first, undo, later], isThere)).toEqual([undo]);
  expect(goesAlong(later, [first, undo, later], isThere)).toEqual([]);
});
