import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { NowBanner } from './NowBanner';

const phases = [
  { title: 'Stil scoren', minutes: 8, visibility: 'OWN', place: { kind: 'MATRIX', matrix: 'm1' } },
  { title: 'Tegenmaatregel', minutes: 8, visibility: 'ALL', place: { kind: 'HURDLES' } },
  { title: 'Delen', minutes: 8, visibility: 'ALL' },
  { title: 'Consentronde', minutes: 3, visibility: 'RESULTS_HIDDEN', place: { kind: 'DECISIONS' } },
] as const;

const decision = (id: string, state: 'PROPOSED' | 'IN_ROUND'): ItemEntry => ['decision', id, {
  title: `Besluit ${id}`, question: 'Waar?', component: 'PROCESS', method: 'CONSENT', mandate: 'ATELIER', grounds: [], proposal: 'p1', state,
  proposedAt: '2027-02-09T13:00:00Z', proposedBy: 'anna',
}];

async function shown(phase: number, page: string, ...more: readonly ItemEntry[]) {
  const atelier = await givenAtelier('PARTICIPANT', [
    ['matrix', 'm1', { title: 'Startwijk' }],
    ['board', 'b1', { title: 'Techniek' }],
    ['agendaItem', 'i1', { halfDay: 'd1', position: 0, kind: 'BREAK', minutes: 15, workForms: [], state: 'RUNNING', board: 'b1', phases, phase }],
    ...more,
  ]);
  showPage(atelier, <NowBanner />, '/atelier/:atelierId/*', `/atelier/a1/${page}`);
}

describe('where people work now', () => {
  test.each([
    [1, 'programme', 'Ga naar Startwijk', '/atelier/a1/matrix/m1'],
    [2, 'matrix/m1', 'Ga naar de hobbels', '/atelier/a1/process?view=hurdles'],
    [2, 'process?view=line', 'Ga naar de hobbels', '/atelier/a1/process?view=hurdles'],
    [3, 'process', 'Ga naar Techniek', '/atelier/a1/board/b1'],
  ])('phase %i, seen from %s: %s', async (phase, page, name, address) => {
    await shown(phase, page);

    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(address);
    expect(screen.getByText(`Nu: ${phases[phase - 1]?.title}.`)).toBeTruthy();
  });

  test.each([[1, 'matrix/m1'], [2, 'process?view=hurdles']])('who is there already in phase %i, at %s, is not asked to go', async (phase, page) => {
    await shown(phase, page);

    expect(screen.queryByRole('link')).toBeNull();
  });

  test('one decision in its round is where people are to be, whatever else of decisions they look at', async () => {
    await shown(4, 'decisions/v1', decision('v1', 'PROPOSED'), decision('v2', 'IN_ROUND'));
    expect(screen.getByRole('link', { name: 'Ga naar Besluit v2' }).getAttribute('href')).toBe('/atelier/a1/decisions/v2');
  });

  test.each([
    ['decisions/v2', [decision('v1', 'PROPOSED'), decision('v2', 'IN_ROUND')]],
    ['decisions/v1', [decision('v1', 'IN_ROUND'), decision('v2', 'IN_ROUND')]],
    ['decisions/v1', [decision('v1', 'PROPOSED')]],
  ] as const)('who is among the decisions already, at %s, is not sent away from it', async (page, decisions) => {
    await shown(4, page, ...decisions);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
