import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { dayOf } from '../action/due';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { DossierPart } from './DossierPart';

const given = vi.hoisted(() => ({ files: [] as string[] }));
vi.mock('../look/giveFile', () => ({ giveFile: (name: string) => given.files.push(name) }));

async function shown(answer: () => Promise<Response>) {
  const asked: string[] = [];
  given.files.length = 0;
  vi.stubGlobal('fetch', vi.fn((path: string) => {
    asked.push(path);
    return answer();
  }));
  showPage(await givenAtelier('AUDITOR', []), <DossierPart />, '/atelier/:atelierId/report', '/atelier/a1/report');
  return { asked, user: userEvent.setup() };
}

describe('the dossier to pass on', () => {
  test.each([
    ['Interne editie bewaren (zip)', 'internal', 'dossier interne editie'],
    ['Openbare editie bewaren (zip)', 'public', 'dossier openbare editie'],
  ])('%s', async (button, edition, file) => {
    // given
    const { asked, user } = await shown(() => Promise.resolve(new Response('PK')));

    // when
    await user.click(screen.getByRole('button', { name: button, description: /./ }));

    // then
    await vi.waitFor(() => expect(given.files).toEqual([`Molenveld - ${file} - ${dayOf(Date.now())}.zip`]));
    expect(asked).toEqual([`/api/ateliers/a1/evidence/dossier?edition=${edition}`]);
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('that the authority gave no time stamp for it is told as well', async () => {
    const { user } = await shown(() => Promise.resolve(new Response('PK', { headers: { 'Wijkatelier-Time-Stamp': 'NO_ANSWER' } })));
    await user.click(screen.getByRole('button', { name: 'Interne editie bewaren (zip)' }));
    expect(await screen.findByText(/^Er zit geen tijdstempel in het dossier dat u net bewaarde/)).toBeTruthy();
    expect(given.files).toHaveLength(1);
  });

  test('why there is none is told in plain words', async () => {
    const { user } = await shown(() => Promise.reject(new TypeError('offline')));
    await user.click(screen.getByRole('button', { name: 'Openbare editie bewaren (zip)' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
    expect(given.files).toEqual([]);
  });
});
