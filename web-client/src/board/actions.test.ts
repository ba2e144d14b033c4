import { describe, expect, it } from 'vitest';
import { Board } from './Board';
import type { FakeAtelier } from './test/fakeAtelier';
import { fakeAtelier, note } from './test/fakeAtelier';

function given(...more: Parameters<typeof fakeAtelier>[0]): { fake: FakeAtelier; board: Board; proposed: string[][] } {
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240, cluster: 'c1' }), ...more]);
  const proposed: string[][] = [];
  const board = new Board({
    atelier: fake.source,
    boardId: 'b1',
    readOnly: false,
    propose: (ids) => proposed.push([...ids]),
  });
  return { fake, board, proposed };
}

describe('the actions of a board send', () => {
  it('a new note, at whole units', () => {
    const { fake, board } = given();
    const { noteId } = board.actions.addNote('Idee', { x: 1.4, y: 2.6 }, 'BLUE');
    expect(fake.sent).toEqual([
      { type: 'AddNote', noteId, boardId: 'b1', text: 'Idee', position: { x: 1, y: 3 }, colour: 'BLUE' },
    ]);
  });

  it('pasted notes in one batch', () => {
    const { fake, board } = given();
    const pasted = [0, 1, 2].map((row) => ({ text: `r${row}`, colour: 'PINK' as const, offset: { x: 0, y: row * 110 } }));
    board.actions.pasteNotes(pasted, { x: 1000, y: 0 });
    expect(fake.batches).toHaveLength(1);
    expect(fake.batches[0]).toMatchObject([
      { type: 'AddNote', text: 'r0', position: { x: 1000, y: 0 } },
      { type: 'AddNote', text: 'r1', position: { x: 1000, y: 110 } },
      { type: 'AddNote', text: 'r2', position: { x: 1000, y: 220 } },
    ]);
  });

  it('a move of several notes in one batch', () => {
    const { fake, board } = given();
    void board.actions.moveNotes(new Map([['n1', { x: 7, y: 8 }], ['n2', { x: 9, y: 10 }]]));
    expect(fake.batches).toEqual([
      [
        { type: 'MoveNote', noteId: 'n1', position: { x: 7, y: 8 } },
        { type: 'MoveNote', noteId: 'n2', position: { x: 9, y: 10 } },
      ],
    ]);
  });

  it('a move to a free place beside another note', () => {
    const { fake, board } = given();
    void board.actions.placeBeside('n1', 'n2');
    expect(fake.sent).toEqual([{ type: 'MoveNote', noteId: 'n1', position: { x: 240, y: 110 } }]);
  });

  it('rewording, colours, removing and restoring', () => {
    const { fake, board } = given();
    void board.actions.rewordNote('n1', 'Anders', 5);
    void board.actions.recolourNotes(['n1'], 'GREEN');
    void board.actions.removeNotes(['n1']);
    void board.actions.restoreNotes(['n1']);
    expect(fake.sent).toEqual([
      { type: 'RewordNote', noteId: 'n1', text: 'Anders', basedOn: 5 },
      { type: 'RecolourNote', noteId: 'n1', colour: 'GREEN' },
      { type: 'RemoveNote', noteId: 'n1' },
      { type: 'RestoreNote', noteId: 'n1' },
    ]);
  });

  it('sizes, one step at a time, each note from its own; at the end of the row nothing is sent', () => {
    const { fake, board } = given();
    void board.actions.enlargeNotes(['n1']);
    void board.actions.enlargeNotes(['n1', 'n2']);
    void board.actions.enlargeNotes(['n1']);
    void board.actions.shrinkNotes(['n2']);
    void board.actions.shrinkNotes(['n2']);
    expect(fake.sent).toEqual([
      { type: 'ResizeNote', noteId: 'n1', size: 'LARGE' },
      { type: 'ResizeNote', noteId: 'n1', size: 'EXTRA_LARGE' },
      { type: 'ResizeNote', noteId: 'n2', size: 'LARGE' },
      { type: 'ResizeNote', noteId: 'n2', size: 'NORMAL' },
    ]);
  });

  it('clusters; a note that is in none is not taken out of one', () => {
    const { fake, board } = given();
    void board.actions.formCluster(' Luisteren ', ['n1']);
    void board.actions.unclusterNotes(['n2']);
    void board.actions.unclusterNotes(['n2']);
    expect(fake.sent).toMatchObject([
      { type: 'FormCluster', boardId: 'b1', name: 'Luisteren', noteIds: ['n1'] },
      { type: 'UnclusterNote', noteId: 'n2' },
    ]);
  });

  it('frames that can be taken hold of, and links with or without words', () => {
    const { fake, board } = given();
    void board.actions.drawFrame('Vak', { x: 0.2, y: 0, width: 3, height: 400 });
    void board.actions.drawLink('n1', 'n2', ' ');
    void board.actions.drawLink('n1', 'n2', 'leidt tot');
    expect(fake.sent).toMatchObject([
      { type: 'DrawFrame', title: 'Vak', bounds: { x: 0, y: 0, width: 40, height: 400 } },
      { type: 'DrawLink', from: 'n1', to: 'n2' },
      { type: 'DrawLink', label: 'leidt tot' },
    ]);
    expect(fake.sent[1]).not.toHaveProperty('label');
  });

  it('dots in the vote that is open, and nothing when there is none', () => {
    const { fake, board } = given(['vote', 'v1', { board: 'b1', budget: 3, perNote: 1, state: 'OPEN', openedAt: '', dotsCast: 0 }]);
    void board.actions.castDot('n1');
    void board.actions.takeBackDot('n1');
    void board.actions.closeDotVote();
    void board.actions.revealRound(true);
    expect(fake.sent).toEqual([
      { type: 'CastDot', voteId: 'v1', noteId: 'n1' },
      { type: 'TakeBackDot', voteId: 'v1', noteId: 'n1' },
      { type: 'CloseDotVote', voteId: 'v1' },
    ]);
  });

  it('undo and redo; a proposal goes to its own page', () => {
    const { fake, board, proposed } = given();
    void board.actions.undo();
    void board.actions.redo();
    board.actions.proposeDecision(['n1', 'n2']);
    expect(fake.sent).toEqual([{ type: 'UndoLast' }, { type: 'RedoLast' }]);
    expect(proposed).toEqual([['n1', 'n2']]);
  });
});

describe('who may do what', () => {
  const mayOf = (role: 'FACILITATOR' | 'PARTICIPANT' | 'OBSERVER') => {
    const fake = fakeAtelier([], role);
    return new Board({ atelier: fake.source, boardId: 'b1', readOnly: false, propose: () => undefined });
  };

  it('a participant works on notes, a facilitator on rounds as well, an observer looks', () => {
    expect(mayOf('PARTICIPANT').may('addNote')).toBe(true);
    expect(mayOf('PARTICIPANT').may('openDotVote')).toBe(false);
    expect(mayOf('FACILITATOR').may('openDotVote')).toBe(true);
    expect(mayOf('OBSERVER').may('addNote')).toBe(false);
    expect(mayOf('OBSERVER').may('toggleSelected')).toBe(true);
  });

  it('nobody changes a closed atelier', () => {
    const fake = fakeAtelier([]);
    fake.change(['atelier', 'a1', { state: 'CLOSED' }]);
    const board = new Board({ atelier: fake.source, boardId: 'b1', readOnly: false, propose: () => undefined });
    expect(board.may('addNote')).toBe(false);
  });

  it("somebody else's private note is not mine to touch", () => {
    const fake = fakeAtelier([note('theirs', { private: true, author: undefined, text: undefined }), note('mine', { private: true, author: 'me' })]);
    const board = new Board({ atelier: fake.source, boardId: 'b1', readOnly: false, propose: () => undefined });
    expect(board.mayTouch('theirs')).toBe(false);
    expect(board.mayTouch('mine')).toBe(true);
  });
});
