import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { CheckpointPart } from './CheckpointPart';
import { PrintWithCheckpoint } from './PrintWithCheckpoint';

const TEXT = 'wijk.example/a1\n7\nqgEXAMPLE=\n\n— wijk.example/a1 c2lnbmF0dXJl\n';
const MILESTONES = [{ revision: 5, event: 'HalfDayClosed', recordedAt: '2027-02-09T13:00:00Z' }];

const MOMENTS = { marks: [], chapters: [{ kind: 'halfDay', title: 'Vertragen', until: 5, endedAt: '2027-02-09T12:30:00Z' }] };

const given = vi.hoisted(() => ({ files: [] as string[] }));
vi.mock('../look/giveFile', () => ({ giveFile: (name: string) => given.files.push(name) }));

/** A service that answers what ends like this. */
function givenService(checkpoint: () => Response | Promise<Response>, stamp?: () => Response): string[] {
  const asked: string[] = [];
  given.files.length = 0;
  const answer = (path: string) => {
    if (path.endsWith('/milestones')) return Response.json(MILESTONES);
    if (path.endsWith('/moments')) return Response.json(MOMENTS);
    if (path.endsWith('/keys')) return Response.json({ keys: ['wijk.example/a1+0a0b0c0d+AXY'], timeStamps: stamp !== undefined });
    return path.includes('/time-stamp') && stamp ? stamp() : checkpoint();
  };
  vi.stubGlobal('fetch', vi.fn((path: string) => {
    asked.push(path);
    return Promise.resolve(answer(path));
  }));
  return asked;
}

async function shown() {
  showPage(await givenAtelier('AUDITOR', []), <CheckpointPart />, '/atelier/:atelierId/report', '/atelier/a1/report');
  return userEvent.setup();
}

describe('the proof of the history', () => {
  test('a checkpoint of now is told as text, to be copied and kept', async () => {
    // given
    givenService(() => new Response(TEXT));
    const user = await shown();

    // when
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));

    // then
    expect(await screen.findByText('Controlepunt tot en met handeling 7. Bewaar het buiten deze dienst.')).toBeTruthy();
    expect(screen.getByLabelText('Tekst van het controlepunt').textContent).toBe(TEXT);
    expect(screen.getByRole('button', { name: 'Controlepunt kopiëren' })).toBeTruthy();
    expect(decodeURIComponent(screen.getByRole('link', { name: 'Mailen' }).getAttribute('href') ?? '')).toContain(TEXT.replaceAll('\n', '\r\n'));
    expect(await screen.findByRole('img', { name: /handeling 7/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Tijdstempel/ })).toBeNull();
  });

  test('where an authority stamps it, the stamp is kept beside it', async () => {
    // given
    const asked = givenService(() => new Response(TEXT), () => new Response('0'));
    const user = await shown();
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));

    // when
    await user.click(await screen.findByRole('button', { name: 'Tijdstempel bewaren (.tsr)', description: /controlegetal/ }));

    // then
    await vi.waitFor(() => expect(given.files).toEqual(['controlepunt-7.tsr']));
    expect(asked.at(-1)).toBe('/api/ateliers/a1/evidence/time-stamp?revision=7');
  });

  test('an authority that does not answer is told of', async () => {
    const problem = { code: 'time-stamp-unavailable', detail: 'no' };
    givenService(() => new Response(TEXT), () => Response.json(problem, { status: 502, headers: { 'Content-Type': 'application/problem+json' } }));
    const user = await shown();
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));
    await user.click(await screen.findByRole('button', { name: 'Tijdstempel bewaren (.tsr)' }));
    expect(await screen.findByText(/De tijdstempeldienst geeft nu geen bruikbaar antwoord/)).toBeTruthy();
    expect(given.files).toEqual([]);
  });

  test('one of the close of a half-day is asked for by its revision', async () => {
    const asked = givenService(() => new Response(TEXT));
    const user = await shown();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Van welk moment?' }), '5');
    expect(screen.getByRole('option', { name: /^Vertragen: iemand sluit een dagdeel, 9 februari 2027 .* \(handeling 5\)$/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));
    await screen.findByLabelText('Tekst van het controlepunt');
    expect(asked).toContain('/api/ateliers/a1/evidence/checkpoint?revision=5');
  });

  test('the key that signs is there to be kept as well', async () => {
    givenService(() => new Response(TEXT));
    await shown();
    const fold = screen.getByText('Sleutel waarmee is ondertekend').closest('details');
    if (fold) fold.open = true;
    expect((await screen.findByLabelText('Openbare sleutel')).textContent).toBe('wijk.example/a1+0a0b0c0d+AXY');
    expect(screen.getByRole('button', { name: 'Openbare sleutel kopiëren' })).toBeTruthy();
  });

  test('why there is none is told in plain words', async () => {
    givenService(() => Promise.reject(new TypeError('offline')));
    const user = await shown();
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
    expect(screen.queryByLabelText('Tekst van het controlepunt')).toBeNull();
  });
});

test('a list is printed with a checkpoint of now under it, once its code is drawn', async () => {
  // given
  givenService(() => new Response(TEXT));
  const print = vi.fn();
  vi.stubGlobal('print', print);
  showPage(await givenAtelier('AUDITOR', []), <PrintWithCheckpoint />, '/atelier/:atelierId/decisions', '/atelier/a1/decisions');

  // when
  await userEvent.setup().click(screen.getByRole('button', { name: 'Lijst afdrukken met controlepunt' }));
  const code = await screen.findByRole('img', { name: /handeling 7/ });
  expect(print).not.toHaveBeenCalled();
  fireEvent.load(code);

  // then
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.getByLabelText('Tekst van het controlepunt').textContent).toBe(TEXT);
});
