import { randomUUID } from 'node:crypto';
import { expect, test } from './room/test.ts';
import { Eavesdropper } from './room/Eavesdropper.ts';
import { expectFittingPage } from './room/looks.ts';

test('own rows first, then together: rows, coverage, and hours asked', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Gemeente', kind: 'CIVIL_SERVICE' });
  const others = [facilitator, bilal];
  const ears = others.map(({ page }) => new Eavesdropper(page));
  for (const person of [facilitator, anna, bilal]) await person.open('/resources');
  const secret = `geheim ${randomUUID()}`;

  await test.step('a round: Anna fills in, and a wrong number is refused at its field', async () => {
    await facilitator.button('Ronde starten: eerst eigen regels').click();
    await expect(anna.page.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeVisible();
    await anna.button('Regel toevoegen').click();
    const { page } = anna;
    await page.getByLabel('Partij', { exact: true }).selectOption('Gemeente');
    await page.getByLabel('Rol of taak').fill(secret);
    await page.getByLabel('Uren: Atelier').fill('24,1');
    await page.getByLabel('Tarief per uur').fill('92,50');
    await anna.button('Opslaan').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByLabel('Uren: Atelier')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Uren: Atelier').fill('24,25');
    await page.getByLabel('Is er geld voor?').selectOption('Tekort');
    await anna.button('Opslaan').click();
    await expect(page.getByRole('table', { name: 'Uw eigen regels in deze ronde' }).getByText(secret)).toBeVisible();
  });

  await test.step('nobody else is told of it, also not in a total', async () => {
    await bilal.give({ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 1, interest: 1 } });
    for (const person of others) {
      await person.open('/resources');
      await expect(person.page.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeVisible();
    }
    for (const ear of ears) {
      const heard = await ear.everything();
      expect(heard).not.toContain(secret);
      expect(heard).not.toContain('"resourceTotals"');
    }
    for (const person of others) {
      for (const read of ['/state', '/journal', '/history?from=1&to=1000', '/moments']) {
        const answer = await (await person.ask(read)).text();
        expect(answer, read).not.toContain(secret);
        expect(answer, read).not.toContain('"resourceTotals"');
      }
    }
  });

  await test.step('the facilitator shows the rows, and asks hours', async () => {
    await facilitator.button('Regels aan iedereen tonen').click();
    await facilitator.button('Ja, toon alle regels').click();
    for (const { page } of [facilitator, anna, bilal]) {
      await expect(page.getByRole('table', { name: 'Regels van alle partijen' }).getByText(secret)).toBeVisible();
    }
    for (const ear of ears) expect(await ear.everything()).toContain(secret);
    await facilitator.button('Uren vragen').click();
    await facilitator.page.getByLabel('Partij', { exact: true }).selectOption('Gemeente');
    await facilitator.page.getByLabel('Uren: Atelier').fill('30');
    await facilitator.button('Opslaan').click();
    await expect(bilal.page.getByText('5,75 uur te weinig.')).toBeVisible();
  });

  await expectFittingPage(bilal.page, 'resources-desktop');
  await bilal.page.setViewportSize({ width: 390, height: 844 });
  await expectFittingPage(bilal.page, 'resources-phone');
  await bilal.page.setViewportSize({ width: 1280, height: 800 });
  await bilal.page.emulateMedia({ media: 'print' });
  await expectFittingPage(bilal.page, 'resources-print');
  await expect(bilal.button('Regel toevoegen')).toBeHidden();
});
