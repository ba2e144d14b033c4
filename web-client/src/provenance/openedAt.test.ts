import { describe, expect, it } from 'vitest';
import { openedAt } from './openedAt';
import { BOX } from './placed';

const ROOM = { width: 1000, height: 600 };
const chart = (width: number, height: number, x: number, y: number) => ({ width, height, places: new Map([['it', { x, y }]]) });

describe('a chart when it is opened', () => {
  it('shows all of itself, in the middle, when it is legible so', () => {
    expect(openedAt(chart(500, 300, 0, 0), 'it', ROOM, 600, 0.8)).toEqual({ zoom: 1, x: 250, y: 150 });
    expect(openedAt(chart(1100, 300, 0, 0), 'it', ROOM, 600, 0.8).zoom).toBeCloseTo(0.88);
  });

  it('is never too small to read, and has what it is about in the midst then', () => {
    const { x, y, zoom } = openedAt(chart(4000, 3000, 2000, 1500), 'it', ROOM, 400, 0.8);
    expect(zoom).toBe(0.8);
    expect(x + (2000 + BOX.width / 2) * zoom).toBe(500);
    expect(y + (1500 + BOX.height / 2) * zoom).toBe(200);
  });

  it('leaves no side empty for what stands at an end', () => {
    const { x, y, zoom } = openedAt(chart(4000, 3000, 4000 - BOX.width, 0), 'it', ROOM, 400, 0.8);
    expect(x + 4000 * zoom).toBe(1000 - 16);
    expect(y).toBe(16);
  });

  it('shows what it is about above the fold, wherever it stands', () => {
    const { y, zoom } = openedAt(chart(4000, 700, 0, 700 - BOX.height), 'it', { width: 358, height: 740 }, 240, 0.8);
    expect(zoom).toBe(0.8);
    expect(y + 700 * zoom).toBe(240 - 16);
  });
});
