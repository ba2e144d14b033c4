import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { ConnectionNote } from './ConnectionNote';

test('what waits for a connection is shown by its words, and can be taken back', async () => {
  const user = userEvent.setup();
  const atelier = await givenAtelier('PARTICIPANT', []);
  const step = { commandId: 'k1', command: { type: 'PlanStep', stepId: 's1', title: 'Bewonersavond', kind: 'MEETING', stakeholders: [] } } as const;
  const move = { commandId: 'k2', command: { type: 'RemoveNote', noteId: 'n1' } } as const;
  showPage(atelier, <ConnectionNote />, '/', '/');
  expect(screen.queryByRole('button')).toBeNull();
  atelier.waiting.push({ commands: [step] }, { commands: [move] });
  act(() => atelier.source.status.setState({ state: 'offline', queued: 2 }));

  await user.click(screen.getByRole('button', { name: 'Wat wacht er?' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText('Bewonersavond')).toBeTruthy();
  expect(dialog.getByText('En 1 actie zonder woorden, zoals iets verplaatsen.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Terugnemen: Bewonersavond' }));

  expect(await dialog.findByText('En 1 actie zonder woorden, zoals iets verplaatsen.')).toBeTruthy();
  expect(dialog.queryByText('Bewonersavond')).toBeNull();
  expect(atelier.waiting).toEqual([{ commands: [move] }]);
});

test('what cannot be done without goes along with what is taken back, and that is said', async () => {
  const user = userEvent.setup();
  const atelier = await givenAtelier('PARTICIPANT', []);
  const step = (stepId: string, title: string, commandId: string) => (
    { commands: [{ commandId, command: { type: 'PlanStep', stepId, title, kind: 'MEETING', stakeholders: [] } }] } as const
  );
  const reworded = { commands: [{ commandId: 'k3', command: { type: 'DescribeStep', stepId: 's1', title: 'Wijkavond', kind: 'MEETING', stakeholders: [] } }] } as const;
  const linked = { commands: [{ commandId: 'k4', command: { type: 'MakeStepDependOn', stepId: 's2', onStepId: 's1' } }] } as const;
  atelier.waiting.push(step('s1', 'Bewonersavond', 'k1'), step('s2', 'Raad', 'k2'), reworded, linked);
  showPage(atelier, <ConnectionNote />, '/', '/');
  act(() => atelier.source.status.setState({ state: 'offline', queued: 4 }));

  await user.click(screen.getByRole('button', { name: 'Wat wacht er?' }));
  const dialog = within(screen.getByRole('dialog'));
  const told = 'Neemt u dit terug, dan gaat ook terug wat erop voortbouwt: "Wijkavond", 1 actie zonder woorden.';
  expect(await dialog.findByText(told)).toBeTruthy();
  expect(dialog.getByRole('button', { description: told })).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Terugnemen: Bewonersavond' }));

  expect(await dialog.findByText('Raad')).toBeTruthy();
  expect(atelier.waiting).toEqual([step('s2', 'Raad', 'k2')]);
});
