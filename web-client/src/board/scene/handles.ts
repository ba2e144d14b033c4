import type { Rect } from '../geometry/rect';
import { lineWidth } from '../paint/textCache';
import { linesOf } from '../paint/textFit';
import type { Picked } from '../viewState';
import type { Scene, SceneCluster, SceneFrame, SceneLink } from './scene';

/** What something other than a note is taken hold of by: a heading of an area, or the words on a link. */
export interface Handle extends Picked {
  /** The words on it; a link need not have any. */
  readonly text: string | undefined;
  /** The words as far as there is room for them. */
  readonly lines: readonly string[];
  readonly rect: Rect;
  /** All that belongs to it and lies outside the notes: a frame is pulled larger by its far corner. */
  readonly reach: Rect;
}

/** Headings are set in letters of 16, words on links in letters of 14 units; around them there is room. */
const HEADING = { size: 16, room: 24, frameHeight: 32, clusterHeight: 44, clusterLines: 2 } as const;
const WORDS = { size: 14, room: 18, height: 22, widest: 240 } as const;
const WITHOUT_WORDS = '⋯';

// As long as a thing of the scene is the same object, so is its handle: who shows it need not render again.
let made = new WeakMap<object, Handle>();

/** Fonts that arrive later have other widths. */
export function forgetHandles(): void {
  made = new WeakMap();
}

/** The heading of a frame. */
function frameHandle(frame: SceneFrame): Handle {
  const { id, title: text, rect } = frame;
  return remembered(frame, () => {
    const lines = headingLines(text, rect.width, 1);
    return { kind: 'frame', id, text, lines, rect: { ...whole(rect), height: HEADING.frameHeight }, reach: whole(rect) };
  });
}

/** The heading of a cluster; none while no note of it is on the board. */
function clusterHandle(cluster: SceneCluster): Handle | undefined {
  const { id, name: text, rect } = cluster;
  if (!rect) return undefined;
  return remembered(cluster, () => {
    // A long name takes two lines: the area has that much room above its notes.
    const lines = headingLines(text, rect.width, HEADING.clusterLines);
    const heading = { ...rect, height: HEADING.clusterHeight };
    return { kind: 'cluster', id, text, lines, rect: heading, reach: heading };
  });
}

/** The words halfway a link, or what stands there for want of words; none while an end of it is missing. */
function linkHandle(link: SceneLink): Handle | undefined {
  const { id, label: text, line } = link;
  if (!line) return undefined;
  return remembered(link, () => {
    const widthOf = (part: string) => lineWidth(part, WORDS.size);
    const { lines } = linesOf(text ?? WITHOUT_WORDS, WORDS.widest - WORDS.room, 1, widthOf);
    const width = Math.ceil(widthOf(lines[0] ?? '')) + WORDS.room;
    const x = Math.round((line.start.x + line.end.x - width) / 2);
    const y = Math.round((line.start.y + line.end.y - WORDS.height) / 2);
    const rect = { x, y, width, height: WORDS.height };
    return { kind: 'link', id, text, lines, rect, reach: rect };
  });
}

/** Everything on a board that can be taken hold of, apart from the notes. */
export function* handlesOf(scene: Scene): Generator<Handle> {
  for (const frame of scene.frames.values()) yield frameHandle(frame);
  for (const cluster of scene.clusters.values()) yield* present(clusterHandle(cluster));
  for (const link of scene.links.values()) yield* present(linkHandle(link));
}

/** The handles that go along when these notes are moved: of clusters they are in, of links that end at them. */
export function handlesAlong(scene: Scene, noteIds: ReadonlySet<string>): ReadonlySet<string> {
  const along = new Set<string>();
  for (const { id, members } of scene.clusters.values()) if (members.some((note) => noteIds.has(note))) along.add(id);
  const goes = (id: string) => noteIds.has(id) || along.has(id);
  for (const { id, from, to } of scene.links.values()) if (goes(from) || goes(to)) along.add(id);
  return along;
}

/** The handle of something on a board; none for a note, and for what is not there. */
export function handleOf(scene: Scene, id: string): Handle | undefined {
  const frame = scene.frames.get(id);
  if (frame) return frameHandle(frame);
  const cluster = scene.clusters.get(id);
  if (cluster) return clusterHandle(cluster);
  const link = scene.links.get(id);
  return link && linkHandle(link);
}

/** Only the rectangle: the frame's item carries more. */
function whole({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

function headingLines(text: string, width: number, most: number): readonly string[] {
  return linesOf(text, width - HEADING.room, most, (part) => lineWidth(part, HEADING.size, true)).lines;
}

function remembered(thing: object, make: () => Handle): Handle {
  const known = made.get(thing);
  if (known) return known;
  const handle = make();
  made.set(thing, handle);
  return handle;
}

function present(handle: Handle | undefined): Handle[] {
  return handle ? [handle] : [];
}
