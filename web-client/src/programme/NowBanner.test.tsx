import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { NowBanner } from './NowBanner';

const phases = [
  { title: 'Stil scoren', minutes: 8, visibility: 'OWN', place: { kind: 'MATRIX', matrix: 'm1' } },
  { title: 'Tegenmaatregel', minutes: 8, visibility: 'ALL', place: { kind: 'HURDLES' } },
  { title: 'Delen', minutes: 8, visibility: 'ALL' },
] as const;

async function shown(phase: number, page: string) {
  const atelier = await givenAtelier('PARTICIPANT', [
    ['matrix', 'm1', { title: 'Startwijk' }],
    ['board', 'b1', { title: 'Techniek' }],
    ['agendaItem', 'i1', { halfDay: 'd1', position: 0, kind: 'BREAK', minutes: 15, workForms: [], state: 'RUNNING', board: 'b1', phases, phase }],
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
});
