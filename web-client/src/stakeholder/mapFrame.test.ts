import { describe, expect, test } from 'vitest';
import { paperScaleOf } from './mapFrame';

describe('the map on paper', () => {
  test('it fits on a sheet, whatever the screen that it was laid for', () => {
    for (const frame of [{ width: 1640, height: 690 }, { width: 1000, height: 704 }, { width: 358, height: 352 }]) {
      const scale = paperScaleOf(frame);
      expect(frame.width * scale).toBeLessThanOrEqual(960);
      expect(frame.height * scale).toBeLessThanOrEqual(540);
    }
  });

  test('it is not blown up', () => {
    expect(paperScaleOf({ width: 358, height: 352 })).toBe(1);
  });
});
