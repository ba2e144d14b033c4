import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AtelierProvider } from '../atelier/hooks';
import type { Role } from '../contract/people';
import { givenAtelier } from '../test/givenAtelier';
import { HandButton } from './HandButton';
import { HandCount } from './HandCount';
import { HandQueue } from './HandQueue';

async function given(role: Role) {
  const { source } = await givenAtelier(role, []);
  const sent = vi.fn();
  source.facilitation.onSay = sent;
  render(
    <AtelierProvider source={source}>
      <HandCount />
      {role === 'PARTICIPANT' ? <HandButton /> : <HandQueue />}
    </AtelierProvider>,
  );
  return { sent, up: (...hands: string[]) => act(() => source.facilitation.receive({ t: 'hands', up: hands })) };
}

it('a participant raises a hand, hears their place, and lowers it', async () => {
  const { sent, up } = await given('PARTICIPANT');
  const hand = screen.getByRole('button', { name: 'Hand opsteken' });

  await userEvent.click(hand);
  expect(sent).toHaveBeenLastCalledWith({ t: 'hand', up: true });
  up('bert', 'anna');

  expect(hand.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Uw hand is omhoog. U bent nummer 2.');
  expect(screen.getByText('2 handen omhoog')).toBeTruthy();

  await userEvent.click(hand);
  expect(sent).toHaveBeenLastCalledWith({ t: 'hand', up: false });
  up('bert');
  expect(screen.getByRole('status').textContent).toBe('Uw hand is omlaag.');
});

it('a facilitator hears of a hand, sees who is next, and lowers hands', async () => {
  const { sent, up } = await given('FACILITATOR');
  up('bert');
  expect(screen.getByRole('status').textContent).toBe('Bert steekt een hand op.');
  up('bert', 'anna');
  expect(screen.getByRole('status').textContent).toBe('Anna steekt een hand op.');

  const queue = screen.getByRole('list', { hidden: true });
  expect(within(queue).getAllByRole('listitem', { hidden: true }).map(({ firstChild }) => firstChild?.textContent)).toEqual(['Bert', 'Anna']);
  await userEvent.click(screen.getByRole('button', { name: 'Laat zakken: Bert', hidden: true }));
  expect(sent).toHaveBeenLastCalledWith({ t: 'lower', who: 'bert' });
  await userEvent.click(screen.getByRole('button', { name: 'Laat alle handen zakken', hidden: true }));
  expect(sent).toHaveBeenLastCalledWith({ t: 'lower' });
});
