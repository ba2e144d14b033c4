import type { Board } from '../Board';
import type { Rect } from '../geometry/rect';
import { around, covers, grown } from '../geometry/rect';
import type { Palette } from '../paint/palette';
import { fillOf } from '../paint/paintNotes';
import { paletteOf } from '../paint/palette';
import { onLookChanged } from './onLookChanged';

const MARGIN = 80;
const BEHIND_MS = 400;

/** Paints the overview when notes changed. What is in view is marked by an element: a camera that moves paints nothing here. */
export class MinimapPainter {
  /** Read when it is painted with: on opening a board there is enough to do. */
  #read: Palette | undefined;
  #area: Rect = { x: 0, y: 0, width: 1, height: 1 };
  #scale = 1;
  #extent: Rect | undefined;
  readonly #canvas: HTMLCanvasElement;
  readonly #mark: HTMLElement;
  readonly #board: Board;
  readonly #stage: Element;

  constructor(canvas: HTMLCanvasElement, mark: HTMLElement, board: Board, stage: Element) {
    this.#canvas = canvas;
    this.#mark = mark;
    this.#board = board;
    this.#stage = stage;
  }

  /** Starts painting and listening; returns how to stop. */
  connect(): () => void {
    // An overview may be a moment behind: a drag changes it in every frame.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        this.#paint();
        this.#markView();
      }, BEHIND_MS);
    };
    const stop = new AbortController();
    const go = (event: PointerEvent) => this.#go(event);
    this.#canvas.addEventListener('pointerdown', go, { signal: stop.signal });
    this.#canvas.addEventListener('pointermove', (event) => event.buttons > 0 && go(event), { signal: stop.signal });
    const stops = [
      this.#board.scene.follow(changed),
      this.#board.camera.follow(() => this.#markView()),
      onLookChanged(() => {
        this.#read = undefined;
        changed();
      }),
    ];
    changed();
    return () => {
      stop.abort();
      for (const each of stops) each();
      clearTimeout(waiting);
    };
  }

  get #palette(): Palette {
    return (this.#read ??= paletteOf(this.#stage));
  }

  #markView(): void {
    const { view } = this.#board.camera;
    // An overview of what is all in view only covers it; and until it is painted there is nothing to mark.
    this.#canvas.parentElement?.toggleAttribute('hidden', !this.#extent || covers(view, this.#extent));
    const s = this.#scale;
    const { style } = this.#mark;
    style.transform = `translate(${(view.x - this.#area.x) * s}px, ${(view.y - this.#area.y) * s}px)`;
    style.width = `${view.width * s}px`;
    style.height = `${view.height * s}px`;
  }

  #paint(): void {
    const context = this.#canvas.getContext('2d');
    const { scene, camera } = this.#board;
    this.#extent = scene.extent();
    this.#area = grown(this.#extent ?? around([camera.view]) ?? this.#area, MARGIN);
    const { width, height } = this.#canvas;
    this.#scale = Math.min(width / this.#area.width, height / this.#area.height);
    if (!context) return;
    context.clearRect(0, 0, width, height);
    for (const frame of scene.frames.values()) this.#block(context, frame.rect, this.#palette.frameEdge, true);
    for (const note of scene.notes.values()) {
      this.#block(context, note.rect, fillOf(note, this.#palette), false);
    }
  }

  #block(context: CanvasRenderingContext2D, rect: Rect, colour: string, hollow: boolean): void {
    const s = this.#scale;
    const place = [(rect.x - this.#area.x) * s, (rect.y - this.#area.y) * s] as const;
    const size = [Math.max(1.5, rect.width * s), Math.max(1, rect.height * s)] as const;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    if (hollow) context.strokeRect(...place, ...size);
    else context.fillRect(...place, ...size);
  }

  #go(event: PointerEvent): void {
    const box = this.#canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * this.#canvas.width;
    const y = ((event.clientY - box.top) / box.height) * this.#canvas.height;
    this.#board.camera.centre({ x: this.#area.x + x / this.#scale, y: this.#area.y + y / this.#scale });
  }
}
