import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { CloseSection } from './StateSection';

const AT = '2027-02-09T13:00:00Z';

async function asked(...items: ItemEntry[]) {
  const atelier = await givenAtelier('FACILITATOR', items);
  showPage(atelier, <CloseSection />, '/atelier/:atelierId', '/atelier/a1');
  await userEvent.click(screen.getByRole('button', { name: 'Atelier sluiten' }));
  return atelier;
}

describe('closing the atelier', () => {
  test('says what would never be shown any more', async () => {
    await asked(['vote', 'v1', { board: 'b1', state: 'OPEN', dotsPerPerson: 3, startedAt: AT }]);
    expect(screen.getByText(/^Er loopt nog een stemming of een stille ronde\./)).toBeTruthy();
  });

  test('asks, and then closes', async () => {
    const atelier = await asked(['vote', 'v1', { board: 'b1', state: 'CLOSED', dotsPerPerson: 3, startedAt: AT }]);
    expect(screen.getByText(/^Daarna kan niemand nog iets veranderen/)).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Atelier sluiten' }).at(-1) as HTMLElement);
    expect(atelier.sent).toEqual([{ type: 'CloseAtelier' }]);
  });
});
