import { expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

test('the process plan: steps that wait for each other, hurdles and coverage, seen live by the other', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/process');
  await anna.open('/process');
  const dialog = anna.page.getByRole('dialog');

  await test.step('two steps, of which the second waits for the first', async () => {
    for (const [title, from] of [['Startnotitie', '2027-03-01'], ['Warmtekavel', '2027-06-01']] as const) {
      await anna.button('Stap toevoegen').click();
      await dialog.getByLabel('Stap', { exact: true }).fill(title);
      await dialog.getByLabel('Eerste dag').fill(from);
      if (title === 'Warmtekavel') {
        await dialog.getByText('Wacht op (0)').click();
        await dialog.getByLabel('Startnotitie').check();
        await dialog.getByLabel('Go/no-go-criteria').fill('Er is een bron');
      }
      await dialog.getByRole('button', { name: 'Bewaren' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(facilitator.page.getByRole('row', { name: /Warmtekavel \(go\/no-go: Er is een bron\) Stap 1 juni 2027 onbekend Startnotitie/ })).toBeVisible();
  });

  await test.step('a shift shows what moves along, and moves it', async () => {
    await anna.page.getByRole('row', { name: /^Startnotitie/ }).getByRole('button').click();
    await anna.page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    await dialog.getByLabel('Eerste dag').fill('2027-03-11');
    await expect(dialog.getByText('Warmtekavel: 11 juni 2027')).toBeVisible();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(facilitator.page.getByRole('row', { name: /Warmtekavel .* Stap 11 juni 2027/ })).toBeVisible();
  });
  await expectGoodPage(facilitator.page, 'process-steps');

  await test.step('a hurdle with its measure', async () => {
    await anna.page.getByRole('tab', { name: 'Hobbels' }).click();
    await anna.button('Hobbel toevoegen').click();
    await dialog.getByLabel('Hobbel', { exact: true }).fill('Het net is vol');
    await dialog.getByLabel('Kans').fill('4');
    await dialog.getByLabel('Gevolg').fill('5');
    await dialog.getByLabel('Maatregel').fill('Samen met de netbeheerder plannen');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await facilitator.page.getByRole('tab', { name: 'Hobbels' }).click();
    await expect(facilitator.page.getByRole('row', { name: /Het net is vol .* 4 × 5 = 20 Samen met de netbeheerder plannen onbekend Open/ })).toBeVisible();
  });
  await expectGoodPage(facilitator.page, 'process-hurdles');

  await test.step('the step plan, and evidence for one of its items', async () => {
    await facilitator.page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
    await facilitator.button('Stappenplan van het NPLW volgen').click();
    await facilitator.page.getByRole('row', { name: /^1\.1 / }).getByRole('button').click();
    await facilitator.page.getByRole('menuitem', { name: 'Bewijs toevoegen' }).click();
    await facilitator.page.getByRole('dialog').getByLabel('Bewijs').fill('Afspraak over de startwijk');
    await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await anna.page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
    await expect(anna.page.getByRole('row', { name: /^1\.1 .*Gedekt.*Afspraak over de startwijk \(gedekt\)/ })).toBeVisible();
    await expect(anna.page.getByRole('row', { name: /^2\.8 .*blijft open/ })).toBeVisible();
    await expect(anna.page.getByText(/Volledig gedekt: 1 van 14/)).toBeVisible();
  });
  await expectGoodPage(anna.page, 'process-coverage');
  await facilitator.page.emulateMedia({ media: 'print' });
  await keepPicture(facilitator.page, 'process-print');
});
