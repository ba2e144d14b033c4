import { act } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { ItemEntry } from '../../contract/items';
import { SoughtContext, type Sought } from '../../features/happened';
import { covers } from '../geometry/rect';
import { withBrowser } from '../test/browser';
import { fakeAtelier } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { BackgroundLayer } from './BackgroundLayer';

const background = {
  imageId: 'a'.repeat(64), imageType: 'PNG', pixelWidth: 300, pixelHeight: 200,
  x: 4_000, y: 0, width: 600, height: 400, alternative: 'Kaart', opacity: 60,
};
const BOARD: ItemEntry = ['board', 'b1', { title: 'Participatie', component: 'PARTICIPATION', openedAt: '2027-01-01T09:00:00Z', background }];

beforeEach(withBrowser);

let seek: (sought: Sought) => void;
function Replay() {
  const [sought, setSought] = useState<Sought>();
  seek = setSought;
  return <SoughtContext value={sought}><BackgroundLayer /></SoughtContext>;
}

it('in a replay an image comes into view when it is laid, and not when something else of its board changes', () => {
  // given
  const { board } = renderOnBoard(fakeAtelier([BOARD]), <Replay />);
  const inView = () => covers(board.camera.view, background);

  // when, then
  act(() => seek([['board', 'b1', { title: 'Anders' }]]));
  expect(inView()).toBe(false);
  act(() => seek([['board', 'b1', { background }]]));
  expect(inView()).toBe(true);
});
