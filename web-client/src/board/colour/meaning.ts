import type { NoteColour } from '../../contract/board';
import { NOTE_COLOURS } from '../../contract/board';

/** The mark of each meaning: a shape of its own, so that nobody needs to tell colours apart. */
export const MARKS: Readonly<Record<NoteColour, string>> = {
  YELLOW: '✦',
  PINK: '▲',
  BLUE: '■',
  GREEN: '✔',
  PURPLE: '?',
};

/** Whether something that came from elsewhere is a colour of a note. */
export function isNoteColour(value: unknown): value is NoteColour {
  return (NOTE_COLOURS as readonly unknown[]).includes(value);
}
