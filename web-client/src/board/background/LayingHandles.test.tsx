import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { ItemEntry } from '../../contract/items';
import { StageView } from '../stage/StageView';
import { withBrowser } from '../test/browser';
import { fakeAtelier } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { LayingBar } from './LayingBar';
import { startLaying } from './layingSteps';

const LAID: ItemEntry = [
  'board',
  'b1',
  {
    title: 'Participatie',
    component: 'PARTICIPATION',
    openedAt: '2027-01-01T09:00:00Z',
    background: {
      imageId: 'a'.repeat(64), imageType: 'PNG', pixelWidth: 300, pixelHeight: 200,
      x: 0, y: 0, width: 600, height: 400, alternative: 'Kaart', source: 'Kadaster', opacity: 60,
    },
  },
];

beforeEach(withBrowser);

function given() {
  const fake = fakeAtelier([LAID]);
  const rendered = renderOnBoard(
    fake,
    <>
      <StageView />
      <LayingBar />
    </>,
  );
  act(() => startLaying(rendered.board));
  const press = (key: string, hold = 'De hele kaart: verplaatsen', more: Partial<KeyboardEventInit> = {}) =>
    act(() => void fireEvent.keyDown(screen.getByRole('button', { name: hold }), { key, ...more }));
  return { fake, press, ...rendered };
}

it('keys move and scale it, Enter lays it in one command', async () => {
  const { fake, press, board } = given();
  press('ArrowRight');
  press('ArrowDown', undefined, { shiftKey: true });
  press('+', 'Hoek rechtsonder: groter of kleiner');
  expect(fake.sent).toEqual([]);
  expect(board.view.getState().said).toContain('Links 10, boven 100, breedte 630, hoogte 420.');
  press('Enter');
  await waitFor(() => expect(board.view.getState().laying).toBeUndefined());
  expect(fake.sent).toEqual([
    {
      type: 'LayBackground',
      boardId: 'b1',
      image: { imageId: 'a'.repeat(64), imageType: 'PNG', width: 300, height: 200 },
      bounds: { x: 10, y: 100, width: 630, height: 420 },
      alternative: 'Kaart',
      source: 'Kadaster',
      opacity: 60,
    },
  ]);
});

it('Escape puts it back, and nothing is sent', () => {
  const { fake, press, container } = given();
  press('ArrowRight');
  press('Escape');
  expect(screen.queryByRole('button', { name: /De hele kaart/u })).toBeNull();
  expect(container.querySelector('img')?.style.insetInlineStart).toBe('0px');
  expect(fake.sent).toEqual([]);
});

it('laid where it lay nothing is sent', async () => {
  const { fake, press, board } = given();
  press('Enter');
  await waitFor(() => expect(board.view.getState().laying).toBeUndefined());
  expect(fake.sent).toEqual([]);
});

it('the same is done with buttons, without dragging', () => {
  const { board } = given();
  fireEvent.click(screen.getByRole('button', { name: 'Kaart naar links' }));
  fireEvent.click(screen.getByRole('button', { name: 'Kaart kleiner' }));
  expect(board.view.getState().laying?.now.x).toBeCloseTo(-10 + (600 - 600 / 1.05) / 2);
});

it('it ends when the image is taken away meanwhile', () => {
  const { fake, board } = given();
  act(() => fake.change(['board', 'b1', { background: null }]));
  expect(board.view.getState().laying).toBeUndefined();
});
