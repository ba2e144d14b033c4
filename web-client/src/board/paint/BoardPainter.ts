import type { Camera, Size } from '../camera/camera';
import { inView } from '../camera/camera';
import type { SpatialHash } from '../geometry/spatialHash';
import type { Handle } from '../scene/handles';
import { handlesOf } from '../scene/handles';
import type { Scene, SceneNote } from '../scene/scene';
import type { Rect } from '../geometry/rect';
import { overlaps } from '../geometry/rect';
import { paintAreas } from './paintAreas';
import { paintHandles } from './paintHandles';
import { paintLinks } from './paintLinks';
import { paintNotes } from './paintNotes';
import type { Palette } from './palette';

/** What is to be painted, apart from where one looks. */
export interface Picture {
  readonly scene: Scene;
  readonly places: SpatialHash;
  /** Where headings and words on links are elements; nowhere in an overview, which shows headings at a legible size. */
  readonly area: Rect | undefined;
  /** Headings and links that are no elements for now, wherever they are: they change in every frame. */
  readonly along: ReadonlySet<string>;
  /** Notes that are elements; all others are painted as plain rectangles. */
  readonly mounted: ReadonlySet<string>;
  /** The zoom is changing: every letter would be drawn anew, so many of them become lines for a moment. */
  readonly hasty: boolean;
  /** The colour of the ring around a note, if it has one. */
  readonly ring: (id: string) => string | undefined;
}

/** Paints one frame of the board on a canvas. */
export class BoardPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  palette: Palette;

  constructor(canvas: HTMLCanvasElement, palette: Palette) {
    this.#canvas = canvas;
    // Transparent, because the paper under it is the stage's own background.
    this.#context = canvas.getContext('2d');
    this.palette = palette;
  }

  /** Gives the canvas as many pixels as its window shows. */
  resize(size: Size, pixelRatio: number): void {
    this.#canvas.width = Math.round(size.width * pixelRatio);
    this.#canvas.height = Math.round(size.height * pixelRatio);
  }

  /** Paints what the camera sees. */
  paint(picture: Picture, camera: Camera, size: Size): void {
    const context = this.#context;
    if (!context) return;
    const scale = (this.#canvas.width / Math.max(1, size.width)) * camera.zoom;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
    const view = inView(camera, size);
    paintAreas(context, picture.scene, view, this.palette, camera.zoom, !picture.area);
    paintLinks(context, picture.scene, view, this.palette, camera.zoom);
    const found = picture.places.within(view);
    const look = { palette: this.palette, zoom: camera.zoom, hasty: picture.hasty, ring: picture.ring };
    paintNotes(context, [...notes(found, picture)], look);
    if (picture.area) paintHandles(context, handlesWithout(picture, picture.area), view, this.palette);
  }
}

function* handlesWithout({ scene, along }: Picture, area: Rect): Generator<Handle> {
  for (const handle of handlesOf(scene)) if (along.has(handle.id) || !overlaps(handle.reach, area)) yield handle;
}

function* notes(ids: Iterable<string>, picture: Picture): Generator<SceneNote> {
  for (const id of ids) {
    const note = picture.mounted.has(id) ? undefined : picture.scene.notes.get(id);
    if (note) yield note;
  }
}
