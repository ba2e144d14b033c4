import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { CheckpointPart } from './CheckpointPart';

const TEXT = 'wijk.example/a1\n7\nqgEXAMPLE=\n\n— wijk.example/a1 c2lnbmF0dXJl\n';
const MILESTONES = [{ revision: 5, event: 'HalfDayClosed', recordedAt: '2027-02-09T13:00:00Z' }];

/** A service that answers what ends like this. */
function givenService(checkpoint: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', vi.fn((path: string) => {
    asked.push(path);
    return Promise.resolve(path.endsWith('/milestones') ? Response.json(MILESTONES) : checkpoint());
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
    expect(await screen.findByRole('img', { name: /handeling 7/ })).toBeTruthy();
  });

  test('one of the close of a half-day is asked for by its revision', async () => {
    const asked = givenService(() => new Response(TEXT));
    const user = await shown();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Van welk moment?' }), '5');
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));
    await screen.findByLabelText('Tekst van het controlepunt');
    expect(asked.at(-1)).toBe('/api/ateliers/a1/evidence/checkpoint?revision=5');
  });

  test('why there is none is told in plain words', async () => {
    givenService(() => Promise.reject(new TypeError('offline')));
    const user = await shown();
    await user.click(screen.getByRole('button', { name: 'Controlepunt maken' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
    expect(screen.queryByLabelText('Tekst van het controlepunt')).toBeNull();
  });
});
