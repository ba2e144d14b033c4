import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

const WEIGHTS = { Participatie: '1,25', Proces: '1', Techniek: '1', Organisatie: '1,25', Financiën: '0,75' };

test('an intake is filled in, left and taken up again, and its quotation is seen by the other', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const { page } = facilitator;
  await facilitator.open('/intake');
  await anna.open('/intake');

  await test.step('what is left is saved, and seen by the other', async () => {
    await page.getByLabel('Waarom dit atelier, en waarom nu?').fill('Het warmteprogramma is vastgesteld.');
    await page.getByLabel('Waarom dit atelier, en waarom nu?').blur();
    await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
    await expect(anna.page.getByText('Het warmteprogramma is vastgesteld.')).toBeVisible();
    await expectFittingPage(page, 'intake occasion');
  });

  await test.step('half a day holds one back, and says so when one goes all the same', async () => {
    const day = page.getByLabel('Datum van het intakegesprek');
    await day.focus();
    await page.keyboard.type('14');
    await facilitator.button('Volgende stap: Doelen en vragen').click();
    await expect(page.getByText('Vul een hele dag in: dag, maand en jaar.')).toBeVisible();
    await expect(day).toBeFocused();
    await expectFittingPage(page, 'intake half day');
    await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).click();
    await expect(page.getByText('Datum van het intakegesprek: de dag was niet helemaal ingevuld, en is niet bewaard.')).toBeVisible();
  });

  await test.step('who comes back goes on at the next step', async () => {
    await facilitator.open('/intake');
    await expect(page.getByRole('heading', { level: 2, name: 'Doelen en vragen' })).toBeVisible();
    for (const goal of ['Eén startwijk', 'Heldere regierol']) {
      await page.getByLabel('Toevoegen: doel').fill(goal);
      await page.getByLabel('Toevoegen: doel').press('Enter');
      await expect(anna.page.getByText(goal)).toBeVisible();
    }
    const first = page.getByRole('textbox', { name: 'Doel 1' });
    await first.fill('');
    await first.blur();
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await first.fill('Eén gezamenlijk gekozen startwijk');
    await first.blur();
    await expect(anna.page.getByText('Eén gezamenlijk gekozen startwijk')).toBeVisible();
    await expectFittingPage(page, 'intake goals');
  });

  await test.step('who must attend, and who speaks for whom', async () => {
    await facilitator.open('/intake?step=people');
    for (const name of ['Woningcorporatie Thuis', 'Verhuurders']) {
      await facilitator.button('Partij toevoegen').click();
      await page.getByLabel('Naam van de partij').fill(name);
      if (name === 'Verhuurders') {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog').getByText(/is nog niet bewaard/)).toBeVisible();
        await expectGoodPage(page, 'dialog-unsaved');
      }
      if (name === 'Verhuurders') {
        await page.getByLabel('Komt zelf of laat voor zich spreken')
          .selectOption('Woningcorporatie Thuis spreekt namens deze partij');
      }
      await facilitator.button('Opslaan').click();
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await facilitator.button('Acties voor Woningcorporatie Thuis').click();
    await page.getByRole('menuitem', { name: 'Van de lijst halen' }).click();
    await expect(page.getByText(/Deze partij spreekt voor een ander/)).toBeVisible();
    await expect(anna.page.getByText('Woningcorporatie Thuis spreekt namens deze partij')).toBeVisible();
    await expectGoodPage(page, 'intake people');
  });

  await test.step('the quotation follows each weight', async () => {
    await facilitator.open('/intake?step=weights');
    for (const [component, factor] of Object.entries(WEIGHTS)) {
      await expect(anna.page.getByText(/€\s21\.725/)).toBeHidden();
      await page.getByLabel(`Weging van ${component}`).selectOption(factor);
      await expect(anna.page.getByRole('row', { name: new RegExp(component) }).getByText(factor, { exact: true })).toBeVisible();
    }
    await expect(anna.page.getByText(/€\s21\.725/)).toBeVisible();
    await expectFittingPage(page, 'intake weights');
    await facilitator.button('Financiën weglaten').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Weglaten' }).click();
    await expect(dialog.getByText('Vul een reden in.')).toBeVisible();
    await dialog.getByLabel('Waarom gaat het zonder?').fill('De gemeente heeft de middelentabel al.');
    await dialog.getByRole('button', { name: 'Weglaten' }).click();
    await expect(anna.page.getByRole('row', { name: /Financiën/ }).getByText(/heeft de middelentabel al/)).toBeVisible();
    await facilitator.button('Financiën weer opnemen').click();
    await expect(anna.page.getByText(/€\s21\.725/)).toBeVisible();
  });

  await test.step('the quotation can be printed', async () => {
    await facilitator.open('/intake?step=quotation');
    await expect(page.getByText(/€\s21\.725/)).toBeVisible();
    await expectFittingPage(page, 'intake quotation');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(page, 'intake quotation phone');
    expect(await page.getByRole('table').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const card = page.getByRole('row', { name: /Participatie/ });
    await expect(card.getByRole('cell', { name: '1,25' })).toBeVisible();
    expect((await card.boundingBox())?.height).toBeLessThan(180);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      window.print = () => { document.documentElement.dataset.printed = 'yes'; };
    });
    await facilitator.button('Offerte afdrukken').click();
    await expect(page.locator('html[data-printed=yes]')).toHaveCount(1);
    const chrome = page.getByRole('navigation').or(page.getByRole('button')).or(page.getByRole('banner'));
    expect(await chrome.filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await expect(chrome.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^Offerte voor / })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Totaal zonder btw/ }).getByText(/€\s21\.725/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Financiën/ }).getByText('(103 min)')).toBeVisible();
    await keepPicture(page, 'intake-quotation-print');
    await page.pdf({ path: 'target/screenshots/intake-quotation.pdf', format: 'A4' });
  });
});

test('two facilitators fill in at once who was at the intake and when: nothing of either is lost', async ({ room }) => {
  // given
  const { facilitator } = room;
  await room.enter('Anna Bakker');
  await room.enter('Bilal Yilmaz');
  const other = await room.enter('Gijs Begeleider', 'FACILITATOR');
  for (const person of [facilitator, other]) {
    const { page } = person;
    await person.open('/intake?step=occasion');
    await expect(page.getByRole('checkbox', { name: 'Bilal Yilmaz' })).toBeVisible();
    await expect(page.getByText('Verbonden')).toBeVisible();
  }

  // when
  await other.context.setOffline(true);
  await other.page.getByRole('checkbox', { name: 'Bilal Yilmaz' }).check();
  await facilitator.page.getByRole('checkbox', { name: 'Anna Bakker' }).check();
  await facilitator.page.getByLabel('Wie hield het gesprek?').selectOption('Fenna de Vries');
  await expect.poll(async () => (await facilitator.ask('/state')).text()).toContain('"heldBy"');
  await other.context.setOffline(false);

  // then
  for (const { page } of [facilitator, other]) {
    for (const name of ['Anna Bakker', 'Bilal Yilmaz']) await expect(page.getByRole('checkbox', { name })).toBeChecked();
    await expect(page.getByLabel('Wie hield het gesprek?').locator('option:checked')).toHaveText('Fenna de Vries');
  }
});
