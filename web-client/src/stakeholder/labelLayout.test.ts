import { describe, expect, test } from 'vitest';
import { DOT_RADIUS, labelLayout, needsLine, overlap, type Labelled } from './labelLayout';

const MAP = { width: 900, height: 560 };

function dots(count: number, seed: number): Labelled[] {
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    x: random() * MAP.width,
    y: random() * MAP.height,
    width: 60 + random() * 100,
    height: random() > 0.5 ? 20 : 40,
  }));
}

describe('labels on the stakeholder map', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('no label lies over another label or a dot (seed %i)', (seed) => {
    const all = dots(30, seed);
    const placed = labelLayout(all, MAP);
    const boxes = [...placed];
    for (const [id, box] of boxes) {
      expect(boxes.filter(([other, otherBox]) => other !== id && overlap(box, otherBox))).toEqual([]);
      for (const dot of all) {
        const round = { x: dot.x - DOT_RADIUS, y: dot.y - DOT_RADIUS, width: DOT_RADIUS * 2, height: DOT_RADIUS * 2 };
        expect(overlap(box, round)).toBe(false);
      }
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(MAP.width);
      expect(box.y + box.height).toBeLessThanOrEqual(MAP.height);
    }
    expect(placed.size).toBe(30);
  });

  test('all labels are placed when everybody stands on one spot', () => {
    const all = Array.from({ length: 15 }, (_, index) => ({ id: `s${index}`, x: 800, y: 60, width: 140, height: 40 }));
    expect(labelLayout(all, MAP).size).toBe(15);
  });

  test('a lone label stands beside its dot, without a line', () => {
    const dot = { id: 's1', x: 300, y: 200, width: 100, height: 20 };
    const [box] = labelLayout([dot], MAP).values();
    expect(box?.x).toBeGreaterThan(dot.x);
    expect(box && needsLine(dot, box)).toBe(false);
  });

  test('a label far from its dot asks for a line', () => {
    expect(needsLine({ x: 10, y: 10 }, { x: 100, y: 100, width: 50, height: 20 })).toBe(true);
  });

  test('the order of the list does not matter', () => {
    const all = dots(20, 9);
    expect([...labelLayout([...all].reverse(), MAP)].sort()).toEqual([...labelLayout(all, MAP)].sort());
  });
});
