import { describe, expect, test } from 'vitest';
import type { Boxes, BoxLine } from './boxes';
import { BOX, labelSize, lineKey, placed, type Place } from './placed';
import { RELATIONS, type ProvenanceNode } from './requests';

const WORDS = ['Werd', 'Daarvan is gemaakt', 'Telt voor het stappenplan'];
const wordsOn = ({ relation }: BoxLine) => WORDS[RELATIONS.indexOf(relation) % WORDS.length] ?? '';
const TOUCHING = 2;

/** A chart of columns, in which lines also go past some of them. */
function chart(seed: number): Boxes {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const keys = Array.from({ length: 24 }, (_, index) => `note n${index}`);
  const lines = keys.slice(1).flatMap((to, index) => Array.from({ length: 1 + random(3) }, (): BoxLine =>
    ({ from: keys[random(index + 1)] ?? '', to, relation: RELATIONS[random(RELATIONS.length)] ?? 'became' })));
  return {
    boxes: keys.map((key) => ({ key, count: 1, node: { key } as ProvenanceNode })),
    lines: [...new Map(lines.map((line) => [lineKey(line), line])).values()],
  };
}

/** Places on a drawn line, close to each other. */
function along(path: string): readonly Place[] {
  const [start = [], ...parts] = path.slice(1).split('C').map((part) => part.split(' ').map(Number));
  let [x = 0, y = 0] = start;
  return parts.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]) => {
    const piece = Array.from({ length: 50 }, (_, step) => {
      const [t, u] = [step / 50, 1 - step / 50];
      const at = (a: number, b: number, c: number, d: number) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
      return { x: at(x, x1, x2, x3), y: at(y, y1, y2, y3) };
    });
    [x, y] = [x3, y3];
    return piece;
  });
}

describe('a chart', () => {
  test.each([1, 2, 3, 4, 5, 6])('has no words and no lines over a box (seed %i)', (seed) => {
    const boxes = chart(seed);
    const { places, routes } = placed(boxes, wordsOn);
    for (const line of boxes.lines) {
      const route = routes.get(lineKey(line));
      const { width, height } = labelSize(wordsOn(line));
      for (const [key, { x, y }] of places) {
        const [dx, dy] = [Math.abs((route?.label.x ?? 0) - x - BOX.width / 2), Math.abs((route?.label.y ?? 0) - y - BOX.height / 2)];
        expect(dx >= (width + BOX.width) / 2 + TOUCHING || dy >= (height + BOX.height) / 2, `${wordsOn(line)} of ${lineKey(line)} on ${key}`).toBe(true);
        const within = along(route?.path ?? '').find((place) => place.x > x + 1 && place.x < x + BOX.width - 1 && place.y > y && place.y < y + BOX.height);
        expect(within, `${lineKey(line)} over ${key}`).toBeUndefined();
      }
    }
  });

  test('a line begins and ends at the side of its boxes', () => {
    const { boxes, lines } = chart(7);
    const { places, routes } = placed({ boxes, lines }, wordsOn);
    for (const line of lines) {
      const ends = along(routes.get(lineKey(line))?.path ?? '');
      const { x = 0, y = 0 } = places.get(line.from) ?? {};
      expect(ends[0]).toEqual({ x: x + BOX.width, y: y + BOX.height / 2 });
    }
  });
});
