import { expect, test, vi } from 'vitest';
import { keepInView, scrollBetween, touchedIn } from './touched';

const PAGE = { top: 100, bottom: 500 };
const NOTHING = () => undefined;

test.each([
  ['is in view', { top: 200, bottom: 300 }, 0],
  ['is below', { top: 600, bottom: 640 }, 164],
  ['is above', { top: 40, bottom: 80 }, -84],
  ['is higher than the page: its beginning', { top: 300, bottom: 2_000 }, 176],
])('what %s', (_, shown, by) => {
  expect(scrollBetween(shown, PAGE)).toBe(by);
});

test('the first item of an event that the page shows', () => {
  const page = document.createElement('div');
  page.innerHTML = '<p data-item="s1"></p><p data-item="s2"></p>';
  const changed = [['processStep', 's9', {}], ['processStep', 's2', {}], ['processStep', 's1', {}]] as const;

  expect(touchedIn(page, changed, NOTHING)?.getAttribute('data-item')).toBe('s2');
  expect(touchedIn(page, [], NOTHING)).toBeUndefined();
});

test('of what is shown in parts, the part with the field that changed; else the whole', () => {
  const page = document.createElement('div');
  page.innerHTML = '<p id="head" data-item="d1" data-fields="state title"></p><p id="grounds" data-item="d1" data-fields="grounds"></p><p id="row" data-item="d1"></p>';
  const shown = (fields: Record<string, unknown> | null) => touchedIn(page, [['decision', 'd1', fields]], NOTHING)?.id;

  expect(shown({ grounds: [] })).toBe('grounds');
  expect(shown({ title: 'Drie sporen', grounds: [] })).toBe('head');
  expect(shown({ reviewAt: '2027-06-01' })).toBe('row');
  expect(shown(null)).toBe('row');
});

test('of all figures and weights in a part, the one that the event tells of; where it has no place of its own, the part', () => {
  const page = document.createElement('div');
  page.innerHTML = '<p data-item="GAS_M3"></p><section id="model" data-item="scan"><table><tr id="row" data-item="GAS_M3"></tr></table><ul><li id="line" data-item="GAS_M3 ALL_ELECTRIC"></li></ul></section>';
  const shown = (...detail: string[]) => touchedIn(page, [['scanModel', 'scan', { criteria: [] }]], NOTHING, detail)?.id;

  expect(shown('GAS_M3')).toBe('row');
  expect(shown('GAS_M3', 'ALL_ELECTRIC')).toBe('line');
  expect(shown('LAND_HA')).toBe('model');
  expect(shown()).toBe('model');
});

test('what has no place of its own is where that is which it names, the innermost of those', () => {
  const page = document.createElement('div');
  page.innerHTML = '<section data-item="d1"><p data-item="v1"></p><p data-item="r1"></p></section><section data-item="d2"></section>';
  const taken = [['position', 'p1', { position: 'CONSENT' }]] as const;
  const recall = () => ({ decision: 'd1', round: 'r1', participant: 'anna' });

  expect(touchedIn(page, taken, recall as never)?.getAttribute('data-item')).toBe('r1');
  expect(touchedIn(page, taken, NOTHING)).toBeUndefined();
});

test('what is shown a moment after the event comes into view as well, and nothing more once one has gone on', async () => {
  // given
  const page = document.createElement('div');
  vi.spyOn(page, 'getBoundingClientRect').mockReturnValue({ top: 0, bottom: 100 } as DOMRect);
  const shown = (id: string) => {
    const item = document.createElement('p');
    item.dataset.item = id;
    vi.spyOn(item, 'getBoundingClientRect').mockReturnValue({ top: 300, bottom: 320 } as DOMRect);
    page.replaceChildren(item);
  };
  const end = keepInView(page, [['objection', 'o1']], NOTHING);

  // when
  shown('o1');

  // then
  await vi.waitFor(() => expect(page.scrollTop).toBe(244));
  expect(page.querySelector('[data-happened]')?.getAttribute('data-item')).toBe('o1');

  // when
  end();
  expect(page.querySelector('[data-happened]')).toBeNull();
  page.scrollTop = 0;
  shown('o1');
  await Promise.resolve();

  // then
  expect(page.scrollTop).toBe(0);
});
