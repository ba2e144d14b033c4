import type { Locator } from '@playwright/test';
import { expect, test } from './room/test.ts';
import { Eavesdropper } from './room/Eavesdropper.ts';
import { Finger } from './room/Finger.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';

test('the programme: proposed, dragged, moved by keyboard, and seen live by others', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/programme');
  const { page } = facilitator;
  const halfDay = (number: number) => page.getByRole('region', { name: `Dagdeel ${number}` });
  const namesOf = (number: number, on = page) => on.getByRole('region', { name: `Dagdeel ${number}` }).locator('.wa-agenda-card__title');

  await test.step('four half-days are proposed', async () => {
    await facilitator.button('Voorstel maken').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Voorstel maken' }).click();
    await expect(namesOf(1)).toHaveText(['Opening', 'Techniek', 'Pauze', 'Techniek', 'Participatie', 'Afsluiting']);
    await expect(page.getByText('De agenda past precies.')).toHaveCount(4);
    await anna.open('/programme');
    await expect(namesOf(4, anna.page)).toHaveText(['Opening', 'Proces', 'Financiën', 'Pauze', 'Financiën', 'Afsluiting']);
  });

  await test.step('an item is dragged to another half-day; what runs over is shown to all', async () => {
    await halfDay(1).getByRole('row', { name: 'Participatie' }).dragTo(halfDay(2).getByRole('row', { name: 'Pauze' }), { targetPosition: { x: 40, y: 4 }, timeout: 10_000 });
    await expect(namesOf(1, anna.page)).toHaveText(['Opening', 'Techniek', 'Pauze', 'Techniek', 'Afsluiting']);
    await expect(namesOf(2, anna.page)).toHaveText(['Opening', 'Participatie', 'Participatie', 'Pauze', 'Organisatie', 'Afsluiting']);
    await expect(anna.page.getByText('Loopt 35 minuten uit.')).toBeVisible();
  });

  await test.step('and moved by keyboard', async () => {
    await expect(async () => {
      // what was dropped takes the focus, a moment later
      await halfDay(1).getByRole('button', { name: 'Acties voor Pauze' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('menuitem', { name: 'Wijzigen' })).toBeFocused({ timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(namesOf(1, anna.page)).toHaveText(['Opening', 'Pauze', 'Techniek', 'Techniek', 'Afsluiting']);
    await expect(halfDay(1).getByRole('button', { name: 'Acties voor Pauze' })).toBeFocused();
  });

  await test.step('minutes that cannot be are refused at their field', async () => {
    await halfDay(1).getByRole('button', { name: 'Acties voor Pauze' }).click();
    await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    const minutes = page.getByLabel('Aantal minuten');
    await minutes.fill('900');
    await facilitator.button('Opslaan').click();
    await expect(minutes).toHaveAttribute('aria-invalid', 'true');
    await minutes.fill('30');
    await page.getByLabel('Werkvorm 1').selectOption('Check-in ronde');
    await facilitator.button('Opslaan').click();
    await expect(anna.page.getByText('Check-in ronde')).toBeVisible();
  });

  await test.step('a working method is composed by keyboard, used on the agenda, and marked there as their own', async () => {
    // a dialog that closes gives the focus back
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await facilitator.button('Werkvorm samenstellen').press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Begin met').selectOption('Stil schrijven');
    await dialog.getByLabel('Naam van de werkvorm').fill('');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Naam van de werkvorm')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Naam van de werkvorm').fill('Schrijven per straat');
    await dialog.getByRole('button', { name: 'Fase 1 weghalen' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Fase toevoegen' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Napraten');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10');
    await expectGoodPage(page, 'programme-compose');
    await page.keyboard.press('Enter');
    await expect(anna.page.getByRole('region', { name: 'Eigen werkvormen' }).getByText('Schrijven per straat')).toBeVisible();
    await halfDay(1).getByRole('button', { name: 'Acties voor Techniek' }).first().click();
    await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    await page.getByLabel('Werkvorm 1').selectOption('Schrijven per straat');
    await facilitator.button('Opslaan').click();
    await expect(anna.page.getByText('Schrijven per straat (eigen)')).toBeVisible();
  });

  await test.step('drift from the weights is said', async () => {
    await halfDay(4).getByRole('button', { name: 'Acties voor Financiën' }).last().click();
    await page.getByRole('menuitem', { name: 'Weghalen' }).click();
    await facilitator.button('Ja, haal weg').click();
    await expect(anna.page.getByText(/Financiën krijgt .* procentpunt minder tijd dan de weging vraagt/)).toBeVisible();
  });

  await expectFittingPage(page, 'programme-facilitator');
  await expectFittingPage(anna.page, 'programme-desktop');
  for (const person of [facilitator, anna]) await person.page.setViewportSize({ width: 390, height: 844 });
  await expectFittingPage(page, 'programme-phone-facilitator');
  await expectFittingPage(anna.page, 'programme-phone');
  await anna.page.setViewportSize({ width: 1280, height: 800 });
  await anna.page.emulateMedia({ media: 'print' });
  await expectFittingPage(anna.page, 'programme-print');
});

test('an item is dragged to a half-day that is out of sight: near the edge the page goes along', async ({ room }) => {
  // given
  const { facilitator } = room;
  const { page } = facilitator;
  await page.setViewportSize({ width: 800, height: 600 });
  await facilitator.open('/programme');
  await facilitator.button('Voorstel maken').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voorstel maken' }).click();
  const halfDay = (number: number) => page.getByRole('region', { name: `Dagdeel ${number}` });
  const boxOf = async (element: Locator) => (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const grip = halfDay(1).getByRole('button', { name: /Pauze/ }).first();
  const target = halfDay(4).getByRole('row', { name: 'Pauze' });
  await grip.scrollIntoViewIfNeeded();
  await expect(target).not.toBeInViewport();
  const from = await boxOf(grip);
  const stage = await boxOf(page.getByRole('main'));
  const edge = stage.y + stage.height;

  // when
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 30, { steps: 4 });
  let moved = 0;
  await expect(async () => {
    moved += 1;
    await page.mouse.move(from.x + 20 + (moved % 2), edge - 8);
    const { y, height } = await boxOf(target);
    expect(y + height).toBeLessThan(edge - 90);
  }).toPass({ intervals: [50] });
  await page.mouse.move(from.x, edge - 200, { steps: 4 });
  const there = await boxOf(target);
  await page.mouse.move(there.x + 40, there.y + 4, { steps: 4 });
  await page.mouse.up();

  // then
  await expect(halfDay(1).getByRole('row', { name: 'Pauze' })).toHaveCount(0);
  await expect(halfDay(4).getByRole('row', { name: 'Pauze' })).toHaveCount(2);
});

test('on a phone an item is dragged with a finger: within its half-day, and to another one; a tap moves nothing', async ({ room, arrive }) => {
  // given
  const anna = await room.enter('Anna Bakker');
  const { facilitator } = room;
  const onPhone = await arrive('Gijs Begeleider', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await onPhone.comeIn(await facilitator.codeOf('FACILITATOR'));
  const { page } = onPhone;
  await onPhone.open('/programme');
  await onPhone.button('Voorstel maken').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voorstel maken' }).click();
  await anna.open('/programme');
  const namesOf = (number: number, on = page) => on.getByRole('region', { name: `Dagdeel ${number}` }).locator('.wa-agenda-card__title');
  await expect(namesOf(1)).toHaveText(['Opening', 'Techniek', 'Pauze', 'Techniek', 'Participatie', 'Afsluiting']);
  const finger = new Finger(await onPhone.context.newCDPSession(page));
  const grip = (name: string) => page.getByRole('button', { name: `Versleep ${name}` });
  const middleOf = async (element: Locator) => {
    const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + height / 2 };
  };

  await test.step('a tap on the grip moves nothing', async () => {
    const at = await middleOf(grip('Pauze'));
    await finger.down(at);
    await finger.up();
    await expect(page.getByText(/staat nu in dagdeel/)).toHaveCount(0);
  });

  await test.step('it is put down before the one that it is over; the others see it', async () => {
    // Away from the edges: near those the page goes along, and something else is under the finger.
    await page.getByRole('row', { name: 'Techniek' }).first().evaluate((row) => row.scrollIntoView({ block: 'center' }));
    const from = await middleOf(grip('Pauze'));
    const over = await middleOf(page.getByRole('row', { name: 'Techniek' }).first());
    await finger.down(from);
    await finger.to({ x: from.x - 20, y: from.y - 20 });
    await finger.to({ x: over.x, y: over.y - 10 });
    await expect(page.locator('[data-drop=before]')).toHaveCount(1);
    await keepPicture(page, 'programme-finger');
    await finger.up();
    await expect(namesOf(1, anna.page)).toHaveText(['Opening', 'Pauze', 'Techniek', 'Techniek', 'Participatie', 'Afsluiting']);
  });

  await test.step('and put back by the button in the message', async () => {
    await onPhone.button('Terugzetten').last().tap();
    await expect(namesOf(1, anna.page)).toHaveText(['Opening', 'Techniek', 'Pauze', 'Techniek', 'Participatie', 'Afsluiting']);
  });

  await test.step('over the number of another half-day it goes there, where one usually puts it', async () => {
    await page.getByRole('button', { name: 'Dagdeel 2' }).scrollIntoViewIfNeeded();
    const from = await middleOf(grip('Techniek').first());
    await finger.down(from);
    await finger.to({ x: from.x - 20, y: from.y - 20 });
    // towards the upper edge the page goes along, until the numbers are there
    const choice = page.getByRole('button', { name: 'Dagdeel 2' });
    await expect(async () => {
      await finger.to(await middleOf(choice));
      await expect(choice).toHaveAttribute('data-drop-target', 'true', { timeout: 200 });
    }).toPass({ timeout: 10_000 });
    await finger.up();
    await expect(namesOf(2, anna.page)).toHaveText(['Opening', 'Participatie', 'Pauze', 'Organisatie', 'Techniek', 'Afsluiting']);
    await expect(namesOf(1, anna.page)).toHaveText(['Opening', 'Pauze', 'Techniek', 'Participatie', 'Afsluiting']);
  });
});

test('two facilitators change one item and one half-day at once: neither overwrites the other without knowing', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const other = await room.enter('Gijs Begeleider', 'FACILITATOR');
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
  await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1', entry: { kind: 'BREAK', minutes: 15, workForms: [] } });
  const form = ({ page }: typeof other) => page.getByRole('dialog');
  const change = async (person: typeof other, of: string, what: string) => {
    await person.button(of).click();
    await person.page.getByRole('menuitem', { name: what }).click();
  };
  for (const person of [facilitator, other]) {
    await person.open('/programme');
    await change(person, 'Acties voor Pauze', 'Wijzigen');
  }

  await test.step('the one whose change came later is told, keeps what was filled in, and may replace the other', async () => {
    await other.context.setOffline(true);
    await form(other).getByLabel('Wat gaan we doen?').fill('Soep en brood');
    await form(facilitator).getByLabel('Aantal minuten').fill('30');
    await form(facilitator).getByRole('button', { name: 'Opslaan' }).click();
    await expect(form(facilitator)).toHaveCount(0);
    await form(other).getByRole('button', { name: 'Opslaan' }).click();
    await other.context.setOffline(false);
    await expect(form(other).getByText(/^Iemand anders heeft dit agendapunt intussen veranderd/)).toBeVisible({ timeout: 45_000 });
    await expect(form(other).getByLabel('Wat gaan we doen?')).toHaveValue('Soep en brood');
    await expect(facilitator.page.getByText('30 min')).toBeVisible();
    await expectGoodPage(other.page, 'programme-two-at-once');
    await form(other).getByLabel('Aantal minuten').fill('30');
    await form(other).getByRole('button', { name: 'Opslaan' }).click();
    await expect(facilitator.page.getByText('Soep en brood')).toBeVisible();
    await expect(facilitator.page.getByText('30 min')).toBeVisible();
  });

  await test.step('who sees it coming is told beforehand', async () => {
    for (const person of [facilitator, other]) await change(person, 'Acties voor dagdeel 1', 'Dagdeel wijzigen');
    await form(facilitator).getByLabel('Thema').fill('De wijk');
    await form(facilitator).getByRole('button', { name: 'Opslaan' }).click();
    await expect(form(other).getByText(/Iemand anders paste dit net aan/)).toBeVisible();
    await form(other).getByRole('button', { name: 'Annuleren' }).click();
    await expect(other.page.getByText('De wijk')).toBeVisible();
  });
});

test('a half-day is run: attendance, phases on one clock, and what is hidden stays hidden', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const secret = 'nog niet voor anderen';
  const entry = { kind: 'COMPONENT', title: 'Ideeën verzamelen', component: 'PARTICIPATION', minutes: 20, workForms: ['wvf-brainwrite'] } as const;
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd0', plan: { date: '2026-01-05', start: '13:00', end: '17:00' } });
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
  await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1', entry });
  await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i2', halfDayId: 'd1', entry: { ...entry, title: 'Clusteren', workForms: ['wvf-affinity'] } });
  const { page } = facilitator;
  for (const person of [facilitator, anna, bilal]) await person.open('/programme');
  const textOf = async (person: typeof anna) => (await person.ask('/state')).text();

  await test.step('it is opened, and Anna says that she is there', async () => {
    await bilal.page.setViewportSize({ width: 390, height: 844 });
    await expect(bilal.page.getByText('eerstvolgende')).toBeInViewport();
    await page.getByRole('region', { name: 'Dagdeel 2' }).getByRole('button', { name: 'Dagdeel openen' }).click();
    await anna.button('Ik ben er').click();
    await expect(bilal.page.getByText(/^1 aanwezig, 0 afwezig/)).toBeVisible();
    await expectGoodPage(anna.page, 'programme-open');
    await expect(bilal.button('Ik ben er')).toBeInViewport();
    await expectGoodPage(bilal.page, 'programme-open-phone');
    await bilal.button('Dagdeel 1').click();
    await expect(bilal.page.getByRole('heading', { name: 'Dagdeel 1' })).toBeVisible();
    await expect(bilal.button('Ik ben er')).toHaveCount(0);
    await bilal.page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the item is started in the phases of its working method', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Ideeën verzamelen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Op welk bord?').selectOption({ index: 1 });
    await expectGoodPage(page, 'programme-start');
    await dialog.getByRole('button', { name: 'Starten' }).click();
    await expect(anna.page.getByText('Vraag tonen (fase 1 van 4)')).toBeVisible();
    await facilitator.button('Volgende fase: Stil schrijven').first().click();
    await expect(anna.page.getByText('Stil schrijven (fase 2 van 4)')).toBeVisible();
  });

  await test.step('what Anna writes is hers until the next phase, which shows it without her name', async () => {
    await anna.give({ type: 'AddNote', noteId: 'n1', boardId: room.boardId, text: secret, position: { x: 0, y: 0 }, colour: 'YELLOW' });
    expect(await textOf(anna)).toContain(secret);
    expect(await textOf(bilal)).not.toContain(secret);
    expect(await textOf(facilitator)).not.toContain(secret);
    await expectGoodPage(bilal.page, 'programme-running');
    await facilitator.button('Volgende fase: Onthullen').first().click();
    await expect(bilal.page.getByText('Onthullen (fase 3 van 4)')).toBeVisible();
    expect(await textOf(bilal)).toContain(secret);
  });

  await test.step('it is finished; then notes are moved in silence, and nobody is told by whom', async () => {
    await facilitator.button('Afronden').first().click();
    await facilitator.button('Nu afronden').click();
    await expect(anna.page.getByText('Klaar')).toBeVisible();
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Clusteren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
    await expect(bilal.page.getByText('Stil schuiven (fase 1 van 3)')).toBeVisible();
    const ear = new Eavesdropper(bilal.page);
    await bilal.openBoard(room.boardId);
    await anna.give({ type: 'MoveNote', noteId: 'n1', position: { x: 812, y: 0 } });
    await anna.give({ type: 'AddNote', noteId: 'n2', boardId: room.boardId, text: 'van niemand', position: { x: 0, y: 400 }, colour: 'YELLOW' });
    await expect(bilal.note('van niemand')).toBeVisible();
    await expect(bilal.page.getByText('Deze fase is zonder namen.')).toBeVisible();
    await keepPicture(bilal.page, 'board-without-names');
    const asked = (rest: string) => async () => (await bilal.ask(rest)).text();
    for (const ask of [() => ear.everything(), asked('/journal'), asked('/history')]) {
      // What is kept is written a moment after it was told.
      await expect.poll(ask).toContain('van niemand');
      const lines = (await ask()).split('\n').filter((line) => /NoteMoved|van niemand/.test(line));
      for (const line of lines) expect(line).not.toMatch(/"(by|author)":/);
    }
  });

  await test.step('that is finished too, and the half-day closed', async () => {
    await facilitator.button('Afronden').first().click();
    await facilitator.button('Nu afronden').click();
    await facilitator.button('Dagdeel sluiten').click();
    await expect(anna.page.getByText('geweest')).toBeVisible();
    await expect(anna.button('Ik ben er niet')).toBeHidden();
  });
});
