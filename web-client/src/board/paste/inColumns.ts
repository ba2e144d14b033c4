import type { NoteColour } from '../../contract/board';
import { NOTE_HEIGHT, NOTE_WIDTH } from '../geometry/noteSize';
import type { CopiedNote } from './noteClipboard';

const ROWS = 10;
const GAP = 10;

/** Notes for these texts, in columns as people read them. */
export function inColumns(texts: readonly string[], colour: NoteColour): CopiedNote[] {
  return texts.map((text, index) => ({
    text,
    colour,
    offset: {
      x: Math.floor(index / ROWS) * (NOTE_WIDTH + GAP),
      y: (index % ROWS) * (NOTE_HEIGHT + GAP),
    },
  }));
}
