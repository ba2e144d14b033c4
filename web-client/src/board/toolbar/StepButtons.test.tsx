import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { StepButtons } from './BoardToolbar';

beforeEach(withBrowser);

function shown(role: 'PARTICIPANT' | 'OBSERVER' = 'PARTICIPANT') {
  const fake = fakeAtelier([note('n1')], role);
  renderOnBoard(fake, <><StepButtons /><button type="button">Meer</button><input aria-label="Tekst" /></>);
  return { fake, user: userEvent.setup() };
}

it('the last step is undone and done again from any button of the page', async () => {
  const { fake, user } = shown();
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
  expect(fake.sent).toEqual([{ type: 'UndoLast' }, { type: 'RedoLast' }]);
});

it('text that is typed has an undo of its own, and single keys are left to the stage', async () => {
  const { fake, user } = shown();
  await user.click(screen.getByLabelText('Tekst'));
  await user.keyboard('{Control>}z{/Control}');
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.keyboard('z');
  expect(fake.sent).toEqual([]);
});

it('who watches undoes nothing', async () => {
  const { fake, user } = shown('OBSERVER');
  await user.click(screen.getByRole('button', { name: 'Meer' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(fake.sent).toEqual([]);
});
