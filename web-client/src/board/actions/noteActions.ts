import type { Outcome } from '../../atelier/outcome';
import type { NoteColour, NoteSize } from '../../contract/board';
import type { CommandOf } from '../../contract/commands';
import { freePlace } from '../geometry/freePlace';
import { larger, smaller } from '../geometry/noteSize';
import type { Point } from '../geometry/point';
import { plus, rounded } from '../geometry/point';
import type { ClusterChanges } from '../gestures/clusterChanges';
import type { CopiedNote } from '../paste/noteClipboard';
import type { ActionDesk } from './ActionDesk';

const NO_CHANGES: ClusterChanges = { into: new Map(), out: [] };

/** Everything that can be done with the notes themselves. */
export function noteActions(desk: ActionDesk) {
  return {
    /** Adds a note; gives its id, so that writing on it can start at once. */
    addNote(text: string, at: Point, colour: NoteColour): { noteId: string; done: Promise<readonly Outcome[]> } {
      const noteId = desk.newId();
      const command = add(desk, noteId, text, at, colour);
      return { noteId, done: desk.send([command]) };
    },

    /** Adds a note with what others come down to, that comes forth from them: as one, or not at all; who calls shows a refusal. */
    deriveNote(sources: readonly string[], text: string, at: Point, colour: NoteColour): { noteId: string; done: Promise<Outcome> } {
      const noteId = desk.newId();
      const commands = [add(desk, noteId, text.trim(), at, colour), { type: 'DeriveNote', noteId, sources } as const];
      return { noteId, done: desk.sendAllOrNothing(commands, { quiet: true }) };
    },

    /** Says that a note comes forth from one more. */
    addSource(noteId: string, source: string) {
      const sources = desk.note(noteId)?.sources ?? [];
      return desk.send([{ type: 'DeriveNote', noteId, sources: [...sources.filter((each) => each !== source), source] }]);
    },

    /** Adds several notes together, each at its offset from a place. */
    pasteNotes(notes: readonly CopiedNote[], at: Point): { noteIds: string[]; done: Promise<readonly Outcome[]> } {
      const pasted = notes.map((note) => ({ ...note, noteId: desk.newId() }));
      const added = pasted.map(({ noteId, text, offset, colour }) => add(desk, noteId, text, plus(at, offset), colour));
      const sizes = pasted.flatMap(({ noteId, size }) => (size ? [{ type: 'ResizeNote', noteId, size } as const] : []));
      return { noteIds: pasted.map(({ noteId }) => noteId), done: desk.send([...added, ...sizes]) };
    },

    /** Gives a note another text, based on the text that this person saw; who calls shows a conflict. */
    async rewordNote(noteId: string, text: string, basedOn: number): Promise<Outcome | undefined> {
      const [outcome] = await desk.send([{ type: 'RewordNote', noteId, text, basedOn }], { quiet: true });
      return outcome;
    },

    /** Moves notes, all together, and with it what that does to clusters. */
    moveNotes(places: ReadonlyMap<string, Point>, { into, out }: ClusterChanges = NO_CHANGES) {
      return desk.send([
        ...[...places].map(([noteId, place]) => ({ type: 'MoveNote', noteId, position: rounded(place) }) as const),
        ...[...into].flatMap(([clusterId, noteIds]) =>
          noteIds.map((noteId) => ({ type: 'ClusterNote', noteId, clusterId }) as const),
        ),
        ...out.map((noteId) => ({ type: 'UnclusterNote', noteId }) as const),
      ]);
    },

    /** Moves a note to a free place beside another one. */
    placeBeside(noteId: string, otherId: string) {
      const other = desk.note(otherId);
      if (!other) return Promise.resolve([]);
      const position = rounded(freePlace({ x: other.x, y: other.y }, desk.places, desk.note(noteId)?.size));
      return desk.send([{ type: 'MoveNote', noteId, position }]);
    },

    /** Gives notes another meaning. */
    recolourNotes(noteIds: readonly string[], colour: NoteColour) {
      return desk.send(noteIds.map((noteId) => ({ type: 'RecolourNote', noteId, colour })));
    },

    /** Makes notes larger: of this size, or one size from its own each; what is as large as can be stays so. */
    enlargeNotes(noteIds: readonly string[], to?: NoteSize) {
      return desk.send(resized(desk, noteIds, to ? () => to : larger));
    },

    /** Makes notes smaller: of this size, or one size from its own each. */
    shrinkNotes(noteIds: readonly string[], to?: NoteSize) {
      return desk.send(resized(desk, noteIds, to ? () => to : smaller));
    },

    /** Takes notes off the board; they can be restored. */
    removeNotes(noteIds: readonly string[]) {
      return desk.send(noteIds.map((noteId) => ({ type: 'RemoveNote', noteId })));
    },

    /** Puts removed notes back where they were. */
    restoreNotes(noteIds: readonly string[]) {
      return desk.send(noteIds.map((noteId) => ({ type: 'RestoreNote', noteId })));
    },
  };
}

function resized(desk: ActionDesk, noteIds: readonly string[], next: typeof larger): CommandOf<'ResizeNote'>[] {
  return noteIds.flatMap((noteId) => {
    const size = next(desk.note(noteId)?.size);
    return size === undefined ? [] : [{ type: 'ResizeNote', noteId, size } as const];
  });
}

function add(desk: ActionDesk, noteId: string, text: string, at: Point, colour: NoteColour): CommandOf<'AddNote'> {
  return { type: 'AddNote', noteId, boardId: desk.boardId, text, position: rounded(at), colour };
}
