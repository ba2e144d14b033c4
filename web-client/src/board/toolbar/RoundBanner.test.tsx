import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Circle } from '../../contract/round';
import type { ItemEntry } from '../../contract/items';
import type { Role } from '../../contract/people';
import { withBrowser } from '../test/browser';
import { fakeAtelier } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { RoundBanner } from './RoundBanner';

beforeEach(withBrowser);

function shown(role: Role, circle: Circle, groups: readonly (readonly string[])[]): void {
  const round: ItemEntry = ['round', 'r1', { board: 'b1', question: 'Wat speelt er?', state: 'WRITING', startedAt: '2027-02-09T13:00:00Z', circle, groups }];
  renderOnBoard(fakeAtelier([round], role), <RoundBanner />);
}

it('who leads is in no pair, and is told that the cards are closed for them as well', () => {
  shown('FACILITATOR', 'PAIR', [['anna', 'bilal']]);

  expect(screen.getByText(/Ook voor u zijn de kaarten|still closed for you as well/)).toBeTruthy();
  expect(screen.queryByText(/groepje|not in a group/)).toBeNull();
});

it('who leads reads what is written for them; who takes part is told who reads it', () => {
  shown('FACILITATOR', 'FACILITATOR', [['me']]);
  expect(screen.getByText(/U leest wat de deelnemers schrijven|You read what the participants write/)).toBeTruthy();
  shown('PARTICIPANT', 'FACILITATOR', [['fem']]);
  expect(screen.getByText(/Alleen u en de begeleider zien|Only you and the facilitator see/)).toBeTruthy();
});
