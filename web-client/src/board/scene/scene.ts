import type { NoteColour, NoteSize } from '../../contract/board';
import type { Point } from '../geometry/point';
import type { Rect } from '../geometry/rect';

/** A note as the stage draws it. */
export interface SceneNote {
  readonly id: string;
  readonly rect: Rect;
  /** Not known of a closed one. */
  readonly colour: NoteColour | undefined;
  /** None in the normal size. */
  readonly size: NoteSize | undefined;
  readonly text: string;
  /** Somebody else's private note: a card that lies upside down. */
  readonly closed: boolean;
  readonly cluster: string | undefined;
}

/** A cluster as the stage draws it: an area around its notes. */
export interface SceneCluster {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** None while no note of it is on the board. */
  readonly rect: Rect | undefined;
}

/** A frame as the stage draws it. */
export interface SceneFrame {
  readonly id: string;
  readonly title: string;
  readonly rect: Rect;
}

/** A link as the stage draws it. */
export interface SceneLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string | undefined;
  /** From border to border; none while one of its ends is not on the board. */
  readonly line: Line | undefined;
}

/** A straight line on the board. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
}

/** What stands on a board, by id. What did not change stays the same object. */
export interface Scene {
  readonly notes: ReadonlyMap<string, SceneNote>;
  readonly clusters: ReadonlyMap<string, SceneCluster>;
  readonly frames: ReadonlyMap<string, SceneFrame>;
  readonly links: ReadonlyMap<string, SceneLink>;
}

/** The place of anything a link can start or end at. */
export function placeOf(scene: Scene, id: string): Rect | undefined {
  return scene.notes.get(id)?.rect ?? scene.clusters.get(id)?.rect ?? scene.frames.get(id)?.rect;
}

/** The words of anything a link can start or end at; none for an empty note, a closed one, and for what is gone. */
export function nameOf(scene: Scene, id: string): string {
  return scene.notes.get(id)?.text ?? scene.clusters.get(id)?.name ?? scene.frames.get(id)?.title ?? '';
}
