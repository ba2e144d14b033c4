import { describe, expect, it } from 'vitest';
import { noteRect } from './noteSize';
import { overlaps } from './rect';
import { SpatialHash } from './spatialHash';

/** Numbers that look random and are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('the spatial hash', () => {
  it('finds exactly what looking at everything finds', () => {
    const next = numbers(7);
    const hash = new SpatialHash();
    const rects = new Map(
      Array.from({ length: 500 }, (_, index) => {
        const rect = noteRect({ x: next() * 20_000 - 10_000, y: next() * 20_000 - 10_000 });
        return [`n${index}`, rect] as const;
      }),
    );
    for (const [id, rect] of rects) hash.put(id, rect);
    for (let attempt = 0; attempt < 50; attempt++) {
      const area = { x: next() * 20_000 - 10_000, y: next() * 20_000 - 10_000, width: next() * 6_000, height: next() * 900 };
      const expected = [...rects].filter(([, rect]) => overlaps(rect, area)).map(([id]) => id);
      expect([...hash.within(area)].sort()).toEqual(expected.sort());
    }
  });

  it('forgets where something was', () => {
    const hash = new SpatialHash();
    hash.put('a', noteRect({ x: 0, y: 0 }));
    hash.put('a', noteRect({ x: 9000, y: 9000 }));
    expect(hash.within(noteRect({ x: 0, y: 0 })).size).toBe(0);
    expect([...hash.within(noteRect({ x: 9000, y: 9000 }))]).toEqual(['a']);
    hash.remove('a');
    expect(hash.size).toBe(0);
    expect(hash.within(noteRect({ x: 9000, y: 9000 })).size).toBe(0);
  });
});
