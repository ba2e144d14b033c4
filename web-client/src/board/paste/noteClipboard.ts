import type { Point } from '../geometry/point';
import { minus } from '../geometry/point';
import { around } from '../geometry/rect';
import { noteRect } from '../geometry/noteSize';
import type { NoteColour, NoteSize } from '../../contract/board';
import { NOTE_SIZES } from '../../contract/board';
import { isNoteColour } from '../colour/meaning';

/** A note on the clipboard: its place is relative to the copied notes together. */
export interface CopiedNote {
  readonly text: string;
  readonly colour: NoteColour;
  /** None in the normal size. */
  readonly size?: NoteSize;
  readonly offset: Point;
}

/** The clipboard format for notes; plain text goes beside it for every other program. */
export const NOTES_TYPE = 'application/x-wijkatelier-notes+json';

/** What is put on the clipboard for these notes. */
export function copied(notes: readonly (Omit<CopiedNote, 'offset'> & Point)[]): CopiedNote[] {
  const box = around(notes.map((note) => noteRect(note, note.size)));
  if (!box) return [];
  return notes.map(({ text, colour, size, ...place }) => ({ text, colour, size, offset: minus(place, box) }));
}

/** The notes in a clipboard text of our format; none when it is something else. */
export function fromClipboard(json: string): CopiedNote[] {
  try {
    const found: unknown = JSON.parse(json);
    return Array.isArray(found) ? found.filter(isCopiedNote) : [];
  } catch {
    return [];
  }
}

function isCopiedNote(value: unknown): value is CopiedNote {
  if (typeof value !== 'object' || value === null) return false;
  const note = value as { text?: unknown; colour?: unknown; size?: unknown; offset?: { x?: unknown; y?: unknown } };
  return (
    typeof note.text === 'string' &&
    isNoteColour(note.colour) &&
    (note.size === undefined || NOTE_SIZES.some((size) => size === note.size)) &&
    Number.isFinite(note.offset?.x) &&
    Number.isFinite(note.offset?.y)
  );
}
