import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

test('a neighbourhood gets its figures, and everybody sees what the scan makes of them', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/neighbourhoods');
  await anna.open('/neighbourhoods');

  await test.step('a participant proposes; too little is known to name a winner', async () => {
    await anna.page.getByLabel('Naam van de wijk').fill('Kanaalkwartier');
    await anna.button('Wijk toevoegen').click();
    await facilitator.page.getByRole('tab', { name: 'Uitkomst' }).click();
    await expect(facilitator.page.getByText(/Onvoldoende gegevens om een winnaar/)).toBeVisible();
  });

  await test.step('a figure out of bounds is refused at the field, a good one is seen by the other', async () => {
    await anna.button('Wijzig: Vrije ruimte op het elektriciteitsnet').click();
    await anna.page.getByRole('dialog').getByLabel('Waarde').fill('120');
    await anna.page.getByRole('dialog').getByLabel('Bron').fill('Netbeheerder');
    await anna.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(anna.page.getByRole('dialog').getByRole('alert').first()).toBeVisible();
    await anna.page.getByRole('dialog').getByLabel('Waarde').fill('12,5');
    await anna.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(facilitator.page.getByText(/^Let op: Netverzwaring nodig/)).toBeVisible();
    await facilitator.page.getByRole('tab', { name: 'Kerncijfers' }).click();
    await expect(facilitator.page.getByRole('row', { name: /12,5 % Netbeheerder/ })).toBeVisible();
  });

  await test.step('whose the dwellings are is entered by group, and seen by the other', async () => {
    await anna.button('Wijzig: Eigenaar').click();
    const dialog = anna.page.getByRole('dialog');
    await dialog.getByLabel('Woningen: Woningcorporatie').fill('veel');
    await dialog.getByLabel('Bron').fill('BAG 2026');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog.getByRole('alert').filter({ hasText: 'getal' })).toBeVisible();
    await dialog.getByLabel('Woningen: Woningcorporatie').fill('739');
    await dialog.getByLabel('Woningen: Eigenaar-bewoner').fill('473');
    await expectGoodPage(anna.page, 'neighbourhood dwellings');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(facilitator.page.getByRole('row', { name: 'Woningcorporatie 739 61%' })).toBeVisible();
    await expect(facilitator.page.getByText('Samen 1.212 woningen. Bron: BAG 2026, jaar onbekend.')).toBeVisible();
  });

  await test.step('the facilitator changes a weight', async () => {
    await facilitator.page.getByRole('tab', { name: 'Gewichten' }).click();
    await anna.page.getByRole('tab', { name: 'Uitkomst' }).click();
    const weight = facilitator.page.getByLabel('Gewicht: Vrije ruimte op het elektriciteitsnet');
    await weight.fill('30');
    await weight.press('Enter');
    await expect(anna.page.getByRole('row', { name: /Vrije ruimte .* 30 25/ }).first()).toBeVisible();
    await expect(facilitator.button('Alles terug naar de standaard')).toBeVisible();
  });

  await expectFittingPage(facilitator.page, 'neighbourhood');
  await facilitator.page.getByRole('tab', { name: 'Uitkomst' }).click();
  await facilitator.page.emulateMedia({ media: 'print' });
  await expect(facilitator.button('Wijk toevoegen')).toBeHidden();
  await keepPicture(facilitator.page, 'neighbourhood-print');
  await facilitator.page.emulateMedia({ media: 'screen' });
  await facilitator.page.getByRole('tab', { name: 'Kerncijfers' }).click();
  const changing = facilitator.page.getByRole('table', { name: /^Kerncijfers van/ }).getByRole('columnheader', { name: 'Wijzig' });
  await expect(changing).toBeVisible();
  await facilitator.page.emulateMedia({ media: 'print' });
  await expect(changing).toBeHidden();
});
