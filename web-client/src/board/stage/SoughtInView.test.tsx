import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { SoughtContext, type Sought } from '../../features/happened';
import { covers } from '../geometry/rect';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { StageView } from './StageView';

beforeEach(withBrowser);

let seek: (sought: Sought) => void;
function Replay() {
  const [sought, setSought] = useState<Sought>();
  seek = setSought;
  return <SoughtContext value={sought}><StageView /></SoughtContext>;
}

it('what happened on the board comes into view, and what is in view stays where it is', async () => {
  // given
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 }), ['comment', 'c1', { board: 'b1', note: 'n1' }]]);
  const { board } = renderOnBoard(fake, <Replay />);
  await screen.findByRole('option', { name: /Tekst n1/u });
  const inView = (id: string) => {
    const rect = board.scene.notes.get(id)?.rect;
    return rect !== undefined && covers(board.camera.view, rect);
  };

  // when
  act(() => board.camera.set({ x: 5_000, y: 5_000, zoom: 1 }));
  act(() => seek([['note', 'n2']]));
  // then
  expect(inView('n2')).toBe(true);

  // when
  const there = board.camera.camera;
  act(() => seek([['note', 'n2', { text: 'Anders' }]]));
  // then
  expect(board.camera.camera).toBe(there);

  // when
  act(() => board.camera.set({ x: 5_000, y: 5_000, zoom: 1 }));
  act(() => seek([['comment', 'c1', { note: 'n1' }]]));
  // then
  expect(inView('n1')).toBe(true);
});

it('what was asked for has a frame around it, and what only happened has none', async () => {
  // given
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 })]);
  const { board } = renderOnBoard(fake, <Replay />);
  await screen.findByRole('option', { name: /Tekst n1/u });
  const frame = () => document.querySelector<HTMLElement>('.board-sought');

  // when
  act(() => seek([['note', 'n2', { x: 240 }]]));
  // then
  expect(frame()).toBeNull();

  // when
  act(() => seek([['note', 'n2']]));
  // then
  const rect = board.scene.notes.get('n2')?.rect;
  expect(frame()?.style.width).toBe(`${rect?.width}px`);
  expect(frame()?.style.transform).toContain(`${rect?.x}px`);
});
