import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ItemEntry } from '../../contract/items';
import { BoardDialogs } from '../dialogs/BoardDialogs';
import { withBrowser } from '../test/browser';
import { fakeAtelier, type FakeAtelier } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';

const IMAGE = { imageId: 'a'.repeat(64), imageType: 'PNG', width: 300, height: 200 } as const;
const LAID: ItemEntry = [
  'board',
  'b1',
  {
    title: 'Participatie',
    component: 'PARTICIPATION',
    openedAt: '2027-01-01T09:00:00Z',
    background: {
      imageId: IMAGE.imageId, imageType: 'PNG', pixelWidth: 300, pixelHeight: 200,
      x: 0, y: 0, width: 600, height: 400, alternative: 'Kaart', source: 'Kadaster', opacity: 60,
    },
  },
];
const FILE = new File(['bytes'], 'kaart.png', { type: 'image/png' });

beforeEach(() => {
  withBrowser();
  vi.stubGlobal('createImageBitmap', async () => ({ width: 300, height: 200, close: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

function open(fake: FakeAtelier) {
  const { board } = renderOnBoard(fake, <BoardDialogs />);
  board.view.setState({ dialog: { kind: 'background' } });
  return board;
}

function serviceAnswers(status: number, body: unknown) {
  const asked = vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', asked);
  return asked;
}

/** Not by its button: jsdom does not see that a file was chosen. */
const save = () => fireEvent.submit(screen.getByRole('button', { name: 'Opslaan', hidden: true }));
const file = async () => screen.findByLabelText(/Kaart of foto|kaart of foto/u);
const shows = () => screen.getByLabelText('Wat is erop te zien?');

it('a chosen image is brought in, and then laid with what was said of it', async () => {
  // given
  const asked = serviceAnswers(200, IMAGE);
  const fake = fakeAtelier([]);
  const board = open(fake);

  // when
  fireEvent.change(await file(), { target: { files: [FILE] } });
  await screen.findByText(/De hoogte is/u);
  fireEvent.change(shows(), { target: { value: ' Kaart van de wijk ' } });
  save();

  // then
  await waitFor(() => expect(board.view.getState().dialog).toBeUndefined());
  expect(asked).toHaveBeenCalledWith('/api/ateliers/a1/images', { method: 'POST', headers: { 'content-type': 'image/png' }, body: FILE });
  expect(fake.sent).toMatchObject([{ type: 'LayBackground', boardId: 'b1', image: IMAGE, alternative: 'Kaart van de wijk', opacity: 60 }]);
  expect(fake.sent[0]).not.toHaveProperty('source');
});

it('a file that was not chosen is asked for at its field, in our words', async () => {
  open(fakeAtelier([]));
  const field = await file();
  fireEvent.invalid(field);
  expect(screen.getByText('Kies een bestand.')).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

it('what the service refuses is said at the field, and nothing is laid', async () => {
  // given
  serviceAnswers(415, { code: 'image-not-supported', field: 'image' });
  const fake = fakeAtelier([]);
  open(fake);

  // when
  fireEvent.change(await file(), { target: { files: [FILE] } });
  await screen.findByText(/De hoogte is/u);
  fireEvent.change(shows(), { target: { value: 'Kaart' } });
  save();

  // then
  await screen.findByText(/Kies een PNG, JPEG of WebP/u);
  expect((await file()).getAttribute('aria-invalid')).toBe('true');
  expect(fake.sent).toEqual([]);
});

it('what this browser cannot read is not sent', async () => {
  // given
  const asked = serviceAnswers(200, IMAGE);
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('no image')));
  open(fakeAtelier([]));

  // when
  fireEvent.change(await file(), { target: { files: [FILE] } });

  // then
  await screen.findByText(/niet te lezen/u);
  expect(asked).not.toHaveBeenCalled();
});

it('the image that lies there is laid otherwise without choosing it again', async () => {
  // given
  const fake = fakeAtelier([LAID]);
  open(fake);
  await file();

  // when
  fireEvent.change(screen.getByLabelText('Breedte'), { target: { value: '900' } });
  save();

  // then
  await waitFor(() => expect(fake.sent).toHaveLength(1));
  expect(fake.sent[0]).toMatchObject({ image: IMAGE, bounds: { x: 0, y: 0, width: 900, height: 600 }, alternative: 'Kaart', source: 'Kadaster' });
});

it('it is taken away', async () => {
  const fake = fakeAtelier([LAID]);
  open(fake);
  fireEvent.click(await screen.findByRole('button', { name: 'Achtergrond weghalen', hidden: true }));
  expect(fake.sent).toEqual([{ type: 'RemoveBackground', boardId: 'b1' }]);
});
