import { expect, test } from 'vitest';
import { momentPath, soughtIn } from './momentAddress';
import { sceneOfItem } from './sceneOf';

const asked = (path: string) => soughtIn(new URL(path, 'http://localhost').searchParams);

test('what a link asks to see is found in its address', () => {
  expect(momentPath('a1', 5, { board: 'b1', item: ['note', 'n1'] })).toBe('/atelier/a1/replay?r=5&board=b1&item=note%3An1');
  expect(asked(momentPath('a1', 5, { item: ['position', 'r1:anna'] }))).toEqual([['position', 'r1:anna']]);
  expect(asked(momentPath('a1', 5))).toBeUndefined();
});

test.each(['note', 'note:', ':n1', '1:n1'])('an address with item=%s asks for nothing', (item) => {
  expect(asked(`/atelier/a1/replay?r=5&item=${item}`)).toBeUndefined();
});

test('what lies on no board is seen in the view of its feature, whatever the moment', () => {
  const nothing = () => undefined;
  expect(sceneOfItem('hurdle', 'h1', nothing)).toEqual({ view: 'process' });
  expect(sceneOfItem('neighbourhood', 'w1', nothing)).toEqual({ view: 'neighbourhood' });
  expect(sceneOfItem('note', 'n1', nothing)).toBeUndefined();
});
