import { setTimeout as sleep } from 'node:timers/promises';
import { Mouse } from './mouse.mjs';

const WHEEL_PER_ZOOM = 300;
/** An ordinary mouse tells where it is 125 times a second. */
const EVERY_MS = 8;

/** A hand on the mouse over the stage of a board: moves on a clock, and waits for no page. */
export class Hand {
  constructor(page, mouse, stage) {
    this.page = page;
    this.mouse = mouse;
    this.stage = stage;
    this.middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  }

  static async over(page) {
    return new Hand(page, await Mouse.on(page), await page.locator('.board-stage').boundingBox());
  }

  /** Calls `step(part)` at every report of the mouse with the part of the time that has passed, from 0 to 1. */
  async during(seconds, step) {
    const began = performance.now();
    const given = [];
    for (let part = 0; part < 1;) {
      await sleep(EVERY_MS);
      part = Math.min(1, (performance.now() - began) / (seconds * 1000));
      given.push(step(part));
    }
    await Promise.all(given);
  }

  /** Pulls the board by the middle button, stroke after stroke: to the left, and back. */
  async panByDrag(seconds, strokes = 4) {
    const { mouse } = this;
    const reach = this.stage.width * 0.35;
    for (let stroke = 0; stroke < strokes; stroke++) {
      const way = stroke < strokes / 2 ? -1 : 1;
      const start = await this.#spotWithoutButton({ x: this.middle.x - way * reach, y: this.middle.y });
      await mouse.move(start.x, start.y);
      await mouse.down('middle');
      await this.during(seconds / strokes, (part) => mouse.move(start.x + way * 2 * reach * part, start.y + 60 * part));
      await mouse.up();
    }
  }

  /** Pans with the wheel or a touch pad, to the right and back. */
  async panByWheel(seconds, pixelsPerSecond = 1_200) {
    await this.mouse.move(this.middle.x, this.middle.y);
    let at = 0;
    await this.during(seconds, (part) => {
      const by = pixelsPerSecond * seconds * (0.5 - Math.abs(part - 0.5)) - at;
      at += by;
      return this.mouse.wheel(by, 0);
    });
  }

  /** Zooms between two sizes and back, around the middle. */
  async zoomBetween(seconds, low, high) {
    await this.zoomTo(low);
    this.mouse.hold({ ctrl: true });
    let zoom = low;
    await this.during(seconds, (part) => {
      const from = zoom;
      zoom = low * (high / low) ** (1 - Math.abs(2 * part - 1));
      return this.mouse.wheel(0, -WHEEL_PER_ZOOM * Math.log(zoom / from));
    });
    this.mouse.hold();
  }

  /** Goes to a size, around the middle of the board, and lets the page come to rest. */
  async lookAt(zoom) {
    await this.page.locator('.board-stage').evaluate((stage) => {
      (stage.querySelector('[role=option][tabindex="0"]') ?? stage.querySelector('[role=listbox]'))?.focus({ preventScroll: true });
    });
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('0');
    await sleep(400);
    await this.zoomTo(zoom);
    await sleep(1_000);
  }

  async zoomTo(zoom) {
    await this.mouse.move(this.middle.x, this.middle.y);
    const now = await this.zoom();
    this.mouse.hold({ ctrl: true });
    await this.mouse.wheel(0, -WHEEL_PER_ZOOM * Math.log(zoom / now));
    this.mouse.hold();
  }

  /** Screen pixels per board unit now. */
  zoom() {
    return this.page.locator('.board-layer[role=listbox]').evaluate((layer) => new DOMMatrix(getComputedStyle(layer).transform).a);
  }

  /** Carries what lies here around in circles, and lets it go where it was taken. */
  async carry(from, seconds, radius = 220) {
    const { mouse } = this;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await this.during(seconds, (part) => {
      const turn = part * seconds * Math.PI;
      return mouse.move(from.x + radius * Math.sin(turn), from.y + radius * 0.6 * (1 - Math.cos(turn)));
    });
    await mouse.up();
  }

  /** The note nearest to the middle of the stage, as an id and a place on the screen. */
  noteInMiddle() {
    return this.page.evaluate(({ x, y }) => {
      const notes = [...document.querySelectorAll('.board-note')].map((note) => {
        const box = note.getBoundingClientRect();
        return { id: note.dataset.note, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      return notes.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];
    }, this.middle);
  }

  /** Selects notes with a band from an empty place, until there are so many; resolves with how many that became. */
  async selectWithBand(wanted) {
    const { mouse } = this;
    const from = await this.#emptySpot();
    mouse.hold({ shift: true });
    await mouse.move(from.x, from.y);
    await mouse.down();
    let selected = 0;
    for (let part = 0.1; part <= 1 && selected < wanted; part += 0.02) {
      await mouse.move(from.x + (this.stage.x + this.stage.width - 10 - from.x) * part, from.y + (this.stage.y + this.stage.height - 10 - from.y) * part);
      selected = await this.page.locator('.board-note[aria-selected=true]').count();
    }
    await mouse.up();
    mouse.hold();
    return selected;
  }

  /** A selected note to take the whole selection by. */
  selectedNote() {
    return this.page.locator('.board-note[aria-selected=true]').first().evaluate((note) => {
      const box = note.getBoundingClientRect();
      return { id: note.dataset.note, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  }

  #spotWithoutButton(near) {
    return this.#spot(near, ({ x, y }) => !document.elementFromPoint(x, y)?.closest('button'));
  }

  #emptySpot() {
    return this.#spot({ x: this.stage.x + 12, y: this.stage.y + 12 }, ({ x, y }) => !document.elementFromPoint(x, y)?.closest('button, .board-note, .board-handle, .board-frame-corner'));
  }

  async #spot(near, fits) {
    for (let i = 0; i < 200; i++) {
      const spot = { x: near.x + (i % 10) * 7, y: near.y + Math.trunc(i / 10) * 7 };
      if (await this.page.evaluate(fits, spot)) return spot;
    }
    throw new Error(`there is no such spot near ${near.x},${near.y}`);
  }
}
