import { randomUUID } from 'node:crypto';
import { kept } from './room/kept.ts';
import type { Person } from './room/Person.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

/** Opens the form of a hurdle that is there. */
async function changeHurdle({ page }: Person, title: string) {
  await page.getByRole('button', { name: `Acties voor ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
  return page.getByRole('dialog');
}

test('a form of several commands is kept whole or not at all, also when it was filled in without a network', async ({ room }) => {
  // given
  const { facilitator } = room;
  const [hurdleId, net, gemeente] = [randomUUID(), randomUUID(), randomUUID()];
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: net, name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: gemeente, name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  await facilitator.give({ type: 'RaiseHurdle', hurdleId, title: 'Het net is vol', component: 'TECHNOLOGY' });
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) {
    await person.open('/process?view=hurdles');
    await expect(person.page.getByText('Verbonden')).toBeVisible();
  }
  const hurdle = async () => {
    const lines = (await (await facilitator.ask('/state')).text()).trim().split('\n');
    return lines.find((line) => line.includes(hurdleId)) ?? '';
  };

  // when
  const dialog = await changeHurdle(anna, 'Het net is vol');
  await dialog.getByLabel('Hobbel', { exact: true }).fill('Het net is overvol');
  await dialog.getByLabel('Maatregel').fill('Een congestieplan');
  await dialog.getByLabel('Eigenaar').selectOption({ label: 'Netbeheerder' });
  await anna.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await facilitator.give({ type: 'WithdrawStakeholder', stakeholderId: net });
  await anna.context.setOffline(false);

  // then
  await expect(dialog.getByRole('alert').filter({ hasText: /is er niet meer/ })).toBeVisible();
  expect(await hurdle()).toContain('Het net is vol');
  expect(await hurdle()).not.toContain('congestieplan');
  await expect(dialog.getByLabel('Hobbel', { exact: true })).toHaveValue('Het net is overvol');
  await keepPicture(anna.page, 'refused-as-a-whole');

  // when
  await dialog.getByLabel('Eigenaar').selectOption({ label: 'Gemeente' });
  await anna.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect.poll(() => anna.page.evaluate(kept)).toBe(2);
  await anna.page.close();
  await anna.context.setOffline(false);

  // then
  expect(await hurdle()).not.toContain('congestieplan');

  // when
  const again = await anna.context.newPage();
  await again.goto(`${anna.address}/atelier/${anna.atelierId}`);

  // then
  await expect(facilitator.page.getByRole('row', { name: /Het net is overvol .* Een congestieplan Gemeente/ })).toBeVisible();
});

test('a key point that is not finished leaves nothing behind, whether one cancels, reloads or is refused', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const [flats, tenants] = [randomUUID(), randomUUID()];
  const note = { boardId, colour: 'YELLOW' } as const;
  await facilitator.give({ type: 'AddNote', ...note, noteId: flats, text: 'Begin bij de flats', position: { x: 0, y: 0 } });
  await facilitator.give({ type: 'AddNote', ...note, noteId: tenants, text: 'Huurders willen wel', position: { x: 260, y: 0 } });
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) await person.openBoard(boardId);
  const begin = async () => {
    await anna.note('Begin bij de flats').click();
    await anna.note('Huurders willen wel').click({ modifiers: ['Shift'] });
    await anna.withChosen('Samenvoegen tot kernpunt');
    return anna.page.getByRole('dialog');
  };

  // when
  const dialog = await begin();
  await expect(dialog.getByRole('listitem')).toHaveText(['Begin bij de flats', 'Huurders willen wel']);
  await keepPicture(anna.page, 'merge');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await begin();
  await anna.page.reload();

  // then
  await expect(anna.note('Begin bij de flats')).toBeVisible();
  await expect(facilitator.page.getByRole('option')).toHaveCount(2);

  // when
  await begin();
  await dialog.getByLabel('Wat is het kernpunt?').fill('Eerst de flats');
  await anna.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await facilitator.give({ type: 'RemoveNote', noteId: tenants });
  await anna.context.setOffline(false);

  // then
  await expect(dialog.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await expect(facilitator.page.getByRole('option')).toHaveCount(1);

  // when
  await dialog.getByRole('button', { name: 'Opslaan' }).click();

  // then
  await expect(dialog).toHaveCount(0);
  for (const person of [facilitator, anna]) await expect(person.note('Eerst de flats')).toBeVisible();
  await expect(facilitator.page.getByRole('option')).toHaveCount(2);
});
