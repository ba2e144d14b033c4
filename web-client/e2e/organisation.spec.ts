import { Eavesdropper, everythingAskedBy } from './room/Eavesdropper.ts';
import { expect, test } from './room/test.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('bodies and who does what: made by one, seen live by the other, with one A for each product', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's2', name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
  for (const person of [facilitator, anna]) await person.open('/organisation');

  await test.step('a body needs a name, and is there for the other at once', async () => {
    const { page } = anna;
    await anna.button('Overleg toevoegen').click();
    await anna.button('Opslaan').click();
    await expect(page.getByText('Vul een naam in.')).toBeVisible();
    await page.getByLabel('Naam', { exact: true }).fill('Stuurgroep Molenveld');
    await page.getByLabel('Gemeente', { exact: true }).selectOption('Lid');
    await page.getByLabel('Netbeheerder', { exact: true }).selectOption('Toehoorder');
    await page.getByLabel('Voorzitter', { exact: true }).selectOption('Gemeente');
    await anna.button('Opslaan').click();
    await expect(facilitator.page.getByRole('heading', { name: 'Stuurgroep Molenveld' })).toBeVisible();
  });

  await test.step('a product has no A until somebody says who', async () => {
    for (const { page } of [facilitator, anna]) await page.getByRole('tab', { name: 'Wie doet wat' }).click();
    await facilitator.button('Product toevoegen').click();
    await facilitator.page.getByLabel('Wat wordt er gemaakt?').fill('Projectplan');
    await facilitator.button('Opslaan').click();
    await expect(anna.page.getByText('Nog geen A')).toBeVisible();
    await anna.page.getByLabel('Gemeente bij Projectplan', { exact: true }).selectOption('R + A');
    await expect(facilitator.page.getByText('Elk product heeft één eindverantwoordelijke (A).')).toBeVisible();
  });

  await test.step('by keyboard the A is moved, after a question', async () => {
    const { page } = facilitator;
    await page.getByLabel('Netbeheerder bij Projectplan', { exact: true }).focus();
    await page.keyboard.press('a');
    await expect(page.getByText(/Wilt u de A verplaatsen naar Netbeheerder/)).toBeVisible();
    await page.getByRole('button', { name: 'Ja, verplaats de A' }).focus();
    await page.keyboard.press('Enter');
    await expect(anna.page.getByLabel('Netbeheerder bij Projectplan', { exact: true })).toHaveValue('ACCOUNTABLE');
    await expect(anna.page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveValue('RESPONSIBLE');
  });

  await test.step('each table fills in a proposal of its own, unseen by the other table and by the facilitator', async () => {
    const bilal = await room.enter('Bilal Yilmaz');
    await facilitator.give({ type: 'FormTableGroup', tableGroupId: 't1', name: 'Tafel 1' });
    await facilitator.give({ type: 'FormTableGroup', tableGroupId: 't2', name: 'Tafel 2' });
    await facilitator.open('/tables');
    for (const [name, table] of [['Anna Bakker', 'Tafel 1'], ['Bilal Yilmaz', 'Tafel 2']] as const) {
      await facilitator.page.getByLabel(`Tafel van ${name}`).selectOption(table);
      await expect(facilitator.page.getByRole('region', { name: table, exact: true }).getByRole('listitem').filter({ hasText: name })).toBeVisible();
    }
    await facilitator.open('/organisation?view=rasci');
    await bilal.open('/organisation?view=rasci');
    const ears = [facilitator, bilal].map(({ page }) => new Eavesdropper(page));
    await facilitator.button('RASCI per tafel starten').click();
    await expect(anna.page.getByRole('heading', { name: 'Voorstel van Tafel 1' })).toBeVisible();
    await anna.page.getByLabel('Netbeheerder bij Projectplan', { exact: true }).selectOption('S');
    await anna.page.getByLabel('Gemeente bij Projectplan', { exact: true }).selectOption('A');
    await expect(facilitator.page.getByText('1 tafel heeft al iets ingevuld.')).toBeVisible();
    await expect(facilitator.page.getByText('Elke tafel vult nu een eigen voorstel in. Hieronder staat wat er al is afgesproken.')).toBeVisible();
    await expect(bilal.page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveValue('');
    await bilal.page.getByLabel('Gemeente bij Projectplan', { exact: true }).selectOption('A');
    await bilal.page.getByLabel('Netbeheerder bij Projectplan', { exact: true }).selectOption('C');
    for (const ear of ears) expect(await ear.everything()).not.toContain('SUPPORTIVE');
    for (const person of [facilitator, bilal]) expect(await everythingAskedBy(person)).not.toContain('SUPPORTIVE');
    await expectFittingPage(anna.page, 'organisation-rasci-table');
    await anna.page.setViewportSize(PHONE);
    await expectFittingPage(anna.page, 'organisation-rasci-table-phone');
    await anna.page.setViewportSize(DESKTOP);
  });

  await test.step('shown, everybody sees where tables clash, and what they agree on is taken over', async () => {
    const { page } = anna;
    await facilitator.button('Voorstellen laten zien').click();
    await facilitator.button('Ja, laat zien').click();
    await expect(page.getByText('Op 1 plek botst het.')).toBeVisible();
    const clash = page.getByRole('listitem').filter({ hasText: 'Botsing' }).filter({ hasText: 'Netbeheerder' }).last();
    await expect(clash).toContainText('Tafel 1S');
    await expect(clash).toContainText('Tafel 2C');
    await page.getByText(/^Wat de tafels voorstelden/).scrollIntoViewIfNeeded();
    await expectFittingPage(page, 'organisation-rasci-shown');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'organisation-rasci-shown-phone');
    await page.setViewportSize(DESKTOP);
    const chosen = (person: typeof anna) => person.button('C (Tafel 2): Netbeheerder bij Projectplan');
    await chosen(facilitator).focus();
    await facilitator.page.keyboard.press('Enter');
    await expect(chosen(anna)).toHaveAttribute('aria-pressed', 'true');
    await expect(facilitator.page.getByText('De botsing is opgelost.')).toBeVisible();
    await expectGoodPage(facilitator.page, 'organisation-rasci-settled');
    await page.getByRole('button', { name: /^Neem 1 rol over/ }).click();
    await expect(facilitator.page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveValue('ACCOUNTABLE');
    await page.getByLabel('Gemeente bij Projectplan', { exact: true }).selectOption('R');
    await expect(page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveValue('RESPONSIBLE');
    await page.getByLabel('Netbeheerder bij Projectplan', { exact: true }).selectOption('A');
    await expect(facilitator.page.getByLabel('Netbeheerder bij Projectplan', { exact: true })).toHaveValue('ACCOUNTABLE');
  });

  await expectFittingPage(anna.page, 'organisation-desktop');
  await anna.page.setViewportSize(PHONE);
  await expect(anna.page.getByRole('table')).toHaveCount(0);
  await expect(anna.page.getByRole('listitem').filter({ hasText: 'Projectplan' }).getByLabel('Netbeheerder bij Projectplan', { exact: true })).toHaveValue('ACCOUNTABLE');
  await expectFittingPage(anna.page, 'organisation-phone');
  await anna.page.setViewportSize(DESKTOP);
  await anna.page.emulateMedia({ media: 'print' });
  await expect(anna.button('Product toevoegen')).toBeHidden();
  await expectFittingPage(anna.page, 'organisation-print');
  // who does what has a column for each party, and lies on its side among the other parts
  const sheets = (await anna.page.pdf({ preferCSSPageSize: true, path: 'target/screenshots/organisation.pdf' })).toString('latin1');
  for (const size of [/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/, /\/MediaBox \[0 0 84\d(\.\d+)? 59\d/]) expect(sheets).toMatch(size);
});
