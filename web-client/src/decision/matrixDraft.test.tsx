import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import DecisionsPage from './DecisionsPage';

const AT = '2027-02-02T12:30:00Z';

test('a proposal on a matrix comes with its options, their scores and its criteria, and rests on it', async () => {
  const atelier = await givenAtelier('FACILITATOR', [
    ['matrix', 'x1', { title: 'Startwijk kiezen', question: 'Waar beginnen we?', highest: 5, openedAt: AT, rounds: 1 }],
    ['matrixOption', 'o1', { matrix: 'x1', text: 'Lindehof' }],
    ['matrixOption', 'o2', { matrix: 'x1', text: 'Molenveld-Oost' }],
    ['matrixCriterion', 'k1', { matrix: 'x1', name: 'Draagvlak', weight: 30 }],
    ['scoringRound', 'r1', {
      matrix: 'x1', number: 1, state: 'SHOWN', startedAt: AT, people: 17, ready: 17,
      results: {
        weights: [{ criterion: 'k1', weight: 30 }],
        cells: [],
        totals: [{ option: 'o1', coverage: 0 }, { option: 'o2', total: 4.182, coverage: 1 }],
      },
    }],
  ]);
  showPage(atelier, <DecisionsPage />, '/atelier/:atelierId/decisions', '/atelier/a1/decisions?matrix=x1');
  const user = userEvent.setup();
  expect(screen.getByText('Molenveld-Oost (gewogen score 4,18 van 5)')).toBeTruthy();

  await user.type(screen.getByLabelText('Voorstel'), 'We beginnen in Molenveld-Oost.');
  await user.click(screen.getByRole('button', { name: 'Voorstel indienen' }));

  expect(atelier.sent).toMatchObject([
    { type: 'ProposeDecision', title: 'Startwijk kiezen', question: 'Waar beginnen we?', grounds: [{ kind: 'matrix', id: 'x1' }] },
    { type: 'DescribeBackground', background: { drivers: ['Draagvlak (weegt 100%)'] } },
    { type: 'DescribeOption', option: { text: 'Molenveld-Oost (gewogen score 4,18 van 5)' } },
    { type: 'DescribeOption', option: { text: 'Lindehof (niet gescoord)' } },
  ]);
});
