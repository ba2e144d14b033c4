import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { Ateliers } from './Ateliers';

const SUMMARY = {
  atelierId: 'a1', name: 'Atelier Noord', municipality: 'Merwerode', state: 'OPEN', halfDays: 4, participants: 0,
  openActions: 0, openDecisions: 0, agreedDecisions: 0,
};
const stopped = (atelier: string, revision: number) => ({ atelier, revision: revision - 1, stop: { revision, reason: 'no such type: NoteSung' } });

async function shown(ateliers: readonly (typeof SUMMARY)[], ...standing: readonly ReturnType<typeof stopped>[]) {
  await i18n.changeLanguage('nl');
  const answers: Readonly<Record<string, unknown>> = {
    '/api/host/dashboard': ateliers, '/api/host/ateliers': [], '/api/host/read-models': { serving: {}, stopped: standing },
  };
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(answers[path])));
  render(<Ateliers hostKey="k" onNew={() => undefined} />);
}

test('ateliers that stand still are told of, with where, why and what to do; also one of which not even the name can be read', async () => {
  await shown([SUMMARY], stopped('a1', 7), stopped('a2', 1));
  const told = (await screen.findByRole('region', { name: '2 ateliers staan stil' })).textContent;
  expect(told).toContain('Atelier NoordNiet te lezen vanaf handeling 7.Wat het systeem erover zegt: no such type: NoteSung');
  expect(told).toContain('Atelier zonder leesbare naam (a2)Niet te lezen vanaf handeling 1.');
  expect(told).toContain('Start dan die versie weer.');
});

test('where the only atelier cannot be read, it is not said that there is none', async () => {
  await shown([], stopped('a2', 1));
  expect(await screen.findByText('1 atelier staat stil')).toBeTruthy();
  expect(screen.queryByText(/Er is nog geen atelier/)).toBeNull();
});

test('where all go on, nothing is said', async () => {
  await shown([]);
  expect(await screen.findByText(/Er is nog geen atelier/)).toBeTruthy();
  expect(screen.queryByRole('region')).toBeNull();
});
