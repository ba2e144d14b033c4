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

const NAMES = ['note-ink', 'note-edge', 'ink', 'paper', 'accent', 'found', 'frame', 'frame-edge', 'hull', 'hull-edge', 'link', 'note-closed'] as const;

/** Reads the palette from the custom properties that hold in an element: all at once, for the browser works out styles anew after each change. */
export function paletteOf(element: Element): Palette {
  const names = [...NAMES, ...NOTE_COLOURS.map(noteName)];
  // Only a real property is resolved to a colour: a custom one would come back as it was written.
  const probes = names.map((name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--board-${name})`;
    return [name, probe] as const;
  });
  const all = document.createElement('span');
  all.append(...probes.map(([, probe]) => probe));
  element.append(all);
  const colours = new Map<string, string>(probes.map(([name, probe]) => [name, getComputedStyle(probe).color]));
  all.remove();
  const value = (name: string) => colours.get(name) ?? '';
  const note = Object.fromEntries(NOTE_COLOURS.map((colour) => [colour, value(noteName(colour))]));
  return {
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
}

function noteName(colour: NoteColour): string {
  return `note-${colour.toLowerCase()}`;
}
