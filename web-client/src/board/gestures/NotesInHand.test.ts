import { expect, it } from 'vitest';
import { Board } from '../Board';
import { fakeAtelier, note } from '../test/fakeAtelier';

function given() {
  const fake = fakeAtelier([
    ['cluster', 'c1', { board: 'b1', name: 'Luisteren' }],
    note('n1', { x: 0, y: 0, cluster: 'c1' }),
    note('n2', { x: 0, y: 110, cluster: 'c1' }),
    note('n3', { x: 2000, y: 0 }),
  ]);
  const board = new Board({ atelier: fake.source, boardId: 'b1', readOnly: false, propose: () => undefined });
  board.scene.connect();
  return { fake, board };
}

it('notes are shown where they are held, and told to the others', () => {
  const { fake, board } = given();
  board.hand.take(['n3']);
  board.hand.holdAt({ x: 5, y: -5 });
  expect(board.scene.notes.get('n3')?.rect).toMatchObject({ x: 2005, y: -5 });
  expect(fake.source.presence.own.dragging).toEqual({ n3: [2005, -5] });
  expect(fake.sent).toEqual([]);
});

it('dropped notes are moved together', () => {
  const { fake, board } = given();
  board.hand.take(['n1', 'n2']);
  board.hand.holdAt({ x: 50, y: 0 });
  board.hand.drop();
  expect(fake.batches).toEqual([
    [
      { type: 'MoveNote', noteId: 'n1', position: { x: 50, y: 0 } },
      { type: 'MoveNote', noteId: 'n2', position: { x: 50, y: 110 } },
    ],
  ]);
  expect(fake.source.presence.own.dragging).toBeNull();
  expect(board.scene.notes.get('n1')?.rect).toMatchObject({ x: 50, y: 0 });
});

it('a note dropped on a cluster joins it, one dragged out leaves it', () => {
  const { fake, board } = given();
  board.hand.take(['n3']);
  board.hand.holdAt({ x: -1990, y: 60 });
  board.hand.drop();
  board.hand.take(['n2']);
  board.hand.holdAt({ x: 3000, y: 0 });
  board.hand.drop();
  expect(fake.batches).toMatchObject([
    [
      { type: 'MoveNote', noteId: 'n3' },
      { type: 'ClusterNote', noteId: 'n3', clusterId: 'c1' },
    ],
    [
      { type: 'MoveNote', noteId: 'n2' },
      { type: 'UnclusterNote', noteId: 'n2' },
    ],
  ]);
});

it('notes that are put back are not moved', () => {
  const { fake, board } = given();
  board.hand.take(['n1']);
  board.hand.holdAt({ x: 500, y: 0 });
  board.hand.cancel();
  expect(fake.sent).toEqual([]);
  expect(board.scene.notes.get('n1')?.rect).toMatchObject({ x: 0, y: 0 });
});

it('what somebody else drags is shown where they hold it', () => {
  const { fake, board } = given();
  board.others.connect();
  fake.source.presence.receive([{ p: 'p2', board: 'b1', dragging: { n1: [700, 70] } }]);
  expect(board.scene.notes.get('n1')?.rect).toMatchObject({ x: 700, y: 70 });
  expect(board.others.holderOf('n1')).toBe('p2');
});
