// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { AtelierCommand } from '../contract/commands';
import type { LiveEvent } from '../contract/live';
import { ItemStore } from './items';
import { Predictions } from './prediction';

let store: ItemStore;
let predictions: Predictions;

beforeEach(() => {
  store = new ItemStore((work) => work());
  predictions = new Predictions(store, 'me');
  predictions.replace(
    [
      ['board', 'b1', { title: 'Techniek' }],
      ['note', 'n1', { board: 'b1', text: 'Warmte', textRevision: 3, x: 0, y: 0, colour: 'YELLOW', author: 'anna' }],
      ['note', 'n2', { board: 'b1', text: 'Stroom', textRevision: 4, x: 9, y: 9, colour: 'PINK', author: 'bram' }],
      ['vote', 'v1', { board: 'b1', budget: 3, perNote: 2, state: 'OPEN', dotsCast: 7 }],
      ['stakeholder', 's1', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }],
    ],
    10,
  );
});

let commands = 0;
function give(command: AtelierCommand): string {
  const commandId = `k${++commands}`;
  predictions.add({ commandId, command });
  return commandId;
}

function confirm(r: number, c: LiveEvent['c'], x?: string): void {
  predictions.confirm([{ r, at: '2027-02-02T13:00:00Z', k: 'NoteMoved', c, ...(x && { x }) }]);
}

const move = (x: number): AtelierCommand => ({ type: 'MoveNote', noteId: 'n1', position: { x, y: 1 } });

describe('what was predicted', () => {
  it('shows at once, and stays when its frame confirms it', () => {
    const command = give(move(50));
    expect(store.get('note', 'n1')).toMatchObject({ x: 50, y: 1 });

    confirm(11, [['note', 'n1', { x: 50, y: 1 }]], command);

    expect(store.get('note', 'n1')).toMatchObject({ x: 50, y: 1 });
    expect(predictions.size).toBe(0);
  });

  it('is rolled back when it is refused', () => {
    const command = give(move(50));

    predictions.refused(command);

    expect(store.get('note', 'n1')).toMatchObject({ x: 0, y: 0 });
  });

  it('keeps the later prediction on a note when the earlier one is refused', () => {
    const first = give({ type: 'RewordNote', noteId: 'n1', text: 'Warmtenet', basedOn: 3 });
    give(move(80));

    predictions.refused(first);

    expect(store.get('note', 'n1')).toMatchObject({ text: 'Warmte', x: 80 });
  });

  it('lies over what others do meanwhile, and shows theirs when it goes', () => {
    const command = give(move(50));

    confirm(11, [['note', 'n1', { x: 20, y: 2, text: 'Van Anna' }]]);
    expect(store.get('note', 'n1')).toMatchObject({ x: 50, y: 1, text: 'Van Anna' });

    predictions.refused(command);
    expect(store.get('note', 'n1')).toMatchObject({ x: 20, y: 2, text: 'Van Anna' });
  });

  it('goes at the acknowledged revision, also when no frame names it', () => {
    const command = give(move(0));
    predictions.acknowledged(command, 12);
    expect(predictions.size).toBe(1);

    confirm(11, []);
    confirm(12, []);

    expect(predictions.size).toBe(0);
  });

  it('goes at once when the acknowledged revision has been reached already', () => {
    const command = give(move(3));
    confirm(11, [['note', 'n1', { x: 4, y: 1 }]]);

    predictions.acknowledged(command, 11);

    expect(store.get('note', 'n1')).toMatchObject({ x: 4 });
  });

  it('survives a fresh state while it is on its way', () => {
    give(move(50));

    predictions.replace([['note', 'n1', { board: 'b1', x: 1, y: 1 }]], 20);

    expect(store.get('note', 'n1')).toMatchObject({ x: 50 });
  });

  it('counts once, also when the outbox names it again', () => {
    const sent = { commandId: 'again', command: { type: 'CastDot', voteId: 'v1', noteId: 'n1' } } as const;

    predictions.add(sent);
    predictions.add(sent);

    expect(store.get('vote', 'v1')?.dotsCast).toBe(8);
  });

  it('adds a note of my own, private while a writing round runs', () => {
    predictions.confirm([
      { r: 11, at: '', k: 'WritingRoundStarted', c: [['round', 'r1', { board: 'b1', state: 'WRITING' }]] },
    ]);

    give({ type: 'AddNote', noteId: 'n3', boardId: 'b1', text: 'Idee', position: { x: 1, y: 2 }, colour: 'BLUE' });

    expect(store.get('note', 'n3')).toMatchObject({ text: 'Idee', author: 'me', round: 'r1', private: true });
    expect(store.notesOf('b1')).toEqual(['n1', 'n2', 'n3']);
  });

  it('takes a refused new note away again', () => {
    const command = give({ type: 'AddNote', noteId: 'n3', boardId: 'b1', text: '', position: { x: 1, y: 2 }, colour: 'BLUE' });

    predictions.refused(command);

    expect(store.get('note', 'n3')).toBeUndefined();
    expect(store.notesOf('b1')).toEqual(['n1', 'n2']);
  });

  it('counts dots within the budget and within what a note may get', () => {
    for (let dot = 0; dot < 5; dot++) give({ type: 'CastDot', voteId: 'v1', noteId: 'n1' });
    expect(store.get('ballot', 'v1:me')?.dots).toEqual({ n1: 2 });
    give({ type: 'CastDot', voteId: 'v1', noteId: 'n2' });
    give({ type: 'CastDot', voteId: 'v1', noteId: 'n2' });

    expect(store.get('ballot', 'v1:me')?.dots).toEqual({ n1: 2, n2: 1 });
    expect(store.get('vote', 'v1')?.dotsCast).toBe(10);

    give({ type: 'TakeBackDot', voteId: 'v1', noteId: 'n2' });
    expect(store.get('ballot', 'v1:me')?.dots).toEqual({ n1: 2 });
  });

  it('puts no dot on a note of my own', () => {
    give({ type: 'AddNote', noteId: 'n3', boardId: 'b1', text: 'Idee', position: { x: 0, y: 0 }, colour: 'YELLOW' });
    give({ type: 'CastDot', voteId: 'v1', noteId: 'n3' });

    expect(store.get('ballot', 'v1:me')).toBeUndefined();
    expect(store.get('vote', 'v1')?.dotsCast).toBe(7);
  });

  it('covers every interactive command', () => {
    give({ type: 'RecolourNote', noteId: 'n1', colour: 'GREEN' });
    give({ type: 'FormCluster', clusterId: 'c1', boardId: 'b1', name: 'Bronnen', noteIds: ['n1'] });
    give({ type: 'ClusterNote', noteId: 'n2', clusterId: 'c1' });
    give({ type: 'UnclusterNote', noteId: 'n1' });
    give({ type: 'DrawFrame', frameId: 'f1', boardId: 'b1', title: 'Nu', bounds: { x: 0, y: 0, width: 10, height: 10 } });
    give({ type: 'ReshapeFrame', frameId: 'f1', bounds: { x: 5, y: 5, width: 20, height: 20 } });
    give({ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 80, interest: 60 } });
    give({ type: 'RemoveNote', noteId: 'n1' });

    expect(store.get('note', 'n1')).toMatchObject({ colour: 'GREEN', removed: true });
    expect(store.get('note', 'n1')).not.toHaveProperty('cluster');
    expect(store.get('note', 'n2')).toMatchObject({ cluster: 'c1' });
    expect(store.get('cluster', 'c1')).toMatchObject({ name: 'Bronnen', board: 'b1' });
    expect(store.get('frame', 'f1')).toMatchObject({ x: 5, width: 20, title: 'Nu' });
    expect(store.get('stakeholder', 's1')).toMatchObject({ influence: 80, interest: 60 });

    give({ type: 'RestoreNote', noteId: 'n1' });
    expect(store.get('note', 'n1')).not.toHaveProperty('removed');
  });
});
