import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import { givenAtelier, showPage } from '../test/givenAtelier';
import TablesPage from './TablesPage';

const TABLES: readonly ItemEntry[] = [
  ['tableGroup', 't1', { name: 'Tafel 1', sequence: 1 }],
  ['tableGroup', 't2', { name: 'Tafel 2', sequence: 2 }],
  ['seat', 'anna', { tableGroup: 't1' }],
];

test('the facilitator gives somebody another seat, and takes it away', async () => {
  // given
  const given = await givenAtelier('FACILITATOR', TABLES);
  showPage(given, <TablesPage />, '/tables', '/tables');

  // when
  fireEvent.change(screen.getByLabelText('Tafel van Anna'), { target: { value: 't2' } });
  fireEvent.change(screen.getByLabelText('Tafel van Anna'), { target: { value: '' } });

  // then
  expect(given.sent).toEqual([
    { type: 'SeatParticipant', participantId: 'anna', tableGroupId: 't2' },
    { type: 'SeatParticipant', participantId: 'anna' },
  ]);
});

test('a table gets another name, which is not empty', async () => {
  // given
  const given = await givenAtelier('FACILITATOR', TABLES);
  showPage(given, <TablesPage />, '/tables', '/tables');
  fireEvent.click(screen.getByRole('button', { name: 'Andere naam voor Tafel 2' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Andere naam voor Tafel 2' }));

  // when
  fireEvent.change(dialog.getByLabelText('Naam van de tafel'), { target: { value: ' Raamtafel ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));

  // then
  await expect.poll(() => given.sent).toEqual([{ type: 'RenameTableGroup', tableGroupId: 't2', name: 'Raamtafel' }]);
});

test('who sits nowhere is shown, and a participant only looks', async () => {
  // given
  const given = await givenAtelier('PARTICIPANT', TABLES);

  // when
  showPage(given, <TablesPage />, '/tables', '/tables');

  // then
  expect(within(screen.getByRole('region', { name: 'Nog geen tafel' })).getByText('Bert')).toBeTruthy();
  expect(screen.getByText('U zit aan Tafel 1.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a division asks for people, and comes in another mix each time', async () => {
  // given
  const given = await givenAtelier('FACILITATOR', []);
  showPage(given, <TablesPage />, '/tables', '/tables');

  // when
  fireEvent.click(screen.getByRole('button', { name: 'Indeling voorstellen' }));
  await expect.poll(() => given.sent.length).toBe(1);

  // then
  expect(given.sent[0]).toMatchObject({ type: 'ProposeTableGroups', name: 'Tafel', size: 5, colleagues: [], mix: 0 });
});
