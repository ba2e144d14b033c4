import type { NoteColour } from '../../contract/board';
import { NOTE_COLOURS } from '../../contract/board';

/** The colours the canvas paints with: those of the style sheet, read once per theme. */
export interface Palette {
  readonly note: Readonly<Record<NoteColour, string>>;
  readonly noteInk: string;
  readonly noteEdge: string;
  readonly closedNote: string;
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly found: string;
  readonly frame: string;
  readonly frameEdge: string;
  readonly hull: string;
  readonly hullEdge: string;
  readonly link: string;
}

/** Reads the palette from the custom properties that hold in an element. */
export function paletteOf(element: Element): Palette {
  // Only a real property is resolved to a colour: a custom one would come back as it was written.
  const probe = element.appendChild(document.createElement('span'));
  const value = (name: string) => {
    probe.style.color = `var(--board-${name})`;
    return getComputedStyle(probe).color;
  };
  const note = Object.fromEntries(NOTE_COLOURS.map((colour) => [colour, value(`note-${colour.toLowerCase()}`)]));
  const palette = {
    note: note as Record<NoteColour, string>,
    noteInk: value('note-ink'),
    noteEdge: value('note-edge'),
    closedNote: value('note-closed'),
    ink: value('ink'),
    paper: value('paper'),
    accent: value('accent'),
    found: value('found'),
    frame: value('frame'),
    frameEdge: value('frame-edge'),
    hull: value('hull'),
    hullEdge: value('hull-edge'),
    link: value('link'),
  };
  probe.remove();
  return palette;
}
