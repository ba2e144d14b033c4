import { expect, it, vi } from 'vitest';
import type { SceneNote } from '../scene/scene';
import { paintFeet } from './paintFeet';

it('on paper a note says at its foot how it is marked, and one that is not marked says nothing', () => {
  const fillText = vi.fn();
  const note = (id: string, y: number) => ({ id, rect: { x: 0, y, width: 200, height: 100 } }) as SceneNote;

  paintFeet({ fillText } as unknown as CanvasRenderingContext2D, [note('n1', 0), note('n2', 500)], 'black', (id) => (id === 'n2' ? 'Intern' : undefined));

  expect(fillText).toHaveBeenCalledTimes(1);
  const [[words, x, y]] = fillText.mock.calls as [[string, number, number]];
  expect(words).toBe('Intern');
  expect(x).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(580);
  expect(y).toBeLessThan(600);
});
