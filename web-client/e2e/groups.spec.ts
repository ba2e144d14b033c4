import { randomUUID } from 'node:crypto';
import { Eavesdropper, everythingAskedBy } from './room/Eavesdropper.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

test('people are divided over tables, and what a table writes reaches no other before the reveal', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const carla = await room.enter('Carla Smit');
  const dirk = await room.enter('Dirk Visser');
  const tableOf = (person: Person, name: string) => person.page.getByRole('region', { name, exact: true });

  await test.step('divided, and moved by keyboard', async () => {
    await facilitator.open('/tables');
    await facilitator.page.getByLabel('Hoogstens hoeveel mensen aan een tafel?').fill('1');
    await facilitator.button('Indeling voorstellen').click();
    await expect(facilitator.page.getByRole('region', { name: 'Tafel 1' })).toHaveCount(0);
    await facilitator.page.getByLabel('Hoogstens hoeveel mensen aan een tafel?').fill('2');
    await facilitator.button('Indeling voorstellen').click();
    for (const table of ['Tafel 1', 'Tafel 2']) await expect(tableOf(facilitator, table).getByRole('listitem')).toHaveCount(2);
    for (const [person, table] of [['Anna Bakker', 'Tafel 1'], ['Bilal Yilmaz', 'Tafel 1'], ['Carla Smit', 'Tafel 2'], ['Dirk Visser', 'Tafel 2']] as const) {
      await facilitator.page.getByLabel(`Tafel van ${person}`).selectOption(table);
      await expect(tableOf(facilitator, table).getByRole('listitem').filter({ hasText: person })).toBeVisible();
    }
    await expectFittingPage(facilitator.page, 'groups');
    await anna.open('/tables');
    await expect(anna.page.getByText('U zit aan Tafel 1.')).toBeVisible();
    await anna.page.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(anna.page, 'groups-phone');
    await anna.page.setViewportSize({ width: 1280, height: 800 });
  });

  // when
  const others = [facilitator, carla, dirk];
  const ears = others.map(({ page }) => new Eavesdropper(page));
  for (const person of [anna, bilal, ...others]) await person.openBoard(boardId);
  await facilitator.give({ type: 'StartWritingRound', roundId: 'r1', boardId, question: 'Wat speelt er aan uw tafel?' });
  await facilitator.button('Samen verder schrijven').click();
  await facilitator.page.getByLabel('Met wie?').selectOption('Per tafel');
  await keepPicture(facilitator.page, 'groups-widen');
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Samen verder schrijven' }).click();
  await expect(anna.page.getByText('U werkt nu samen met Bilal Yilmaz.')).toBeVisible();
  const secret = `van tafel 1 ${randomUUID()}`;
  await anna.addNote(secret);

  // then
  await expect(bilal.note(secret)).toBeVisible();
  for (const person of others) await expect(person.note('dichte kaart van iemand anders')).toBeVisible();
  for (const ear of ears) expect(await ear.everything()).not.toContain(secret);
  for (const person of others) expect(await everythingAskedBy(person)).not.toContain(secret);
  expect(await everythingAskedBy(bilal)).toContain(secret);

  // when
  await facilitator.give({ type: 'RevealRound', roundId: 'r1', anonymous: false });

  // then
  for (const person of others) await expect(person.note(secret)).toBeVisible();
  for (const ear of ears) expect(await ear.everything()).toContain(secret);
});

test('from alone to pairs, fours and all: the phases widen the circle, and key points keep their lineage', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const carla = await room.enter('Carla Smit');
  await room.enter('Dirk Visser');
  const phase = (title: string, visibility: 'OWN' | 'PAIR' | 'QUAD' | 'ALL') => ({ title, minutes: 5, visibility });
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'h1', plan: { start: '13:00', end: '17:00' } });
  await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'h1', entry: { kind: 'COMPONENT', component: 'TECHNOLOGY', minutes: 20, workForms: ['wvf-124all'] } });
  await facilitator.give({ type: 'OpenHalfDay', halfDayId: 'h1' });
  await facilitator.give({
    type: 'StartAgendaItem', agendaItemId: 'i1', activityId: 'a1', boardId,
    phases: [phase('Alleen', 'OWN'), phase('Tweetal', 'PAIR'), phase('Viertal', 'QUAD'), phase('Allen', 'ALL')],
  });
  for (const person of [anna, bilal, carla]) await person.openBoard(boardId);
  const next = (activityId: string) => facilitator.give({ type: 'StartNextPhase', agendaItemId: 'i1', activityId });
  const ear = new Eavesdropper(carla.page);

  // when
  await expect(anna.page.getByText('Alleen u ziet nu wat u schrijft. In de volgende fase leest uw tweetal het ook.')).toBeVisible();
  await anna.addNote('Begin bij de flats');
  await next('a2');
  await expect(anna.page.getByText('U werkt nu samen met Bilal Yilmaz.')).toBeVisible();
  await anna.note('Begin bij de flats').click();
  await anna.merge('Daar is steun van huurders');

  // then
  for (const text of ['Begin bij de flats', 'Daar is steun van huurders']) {
    await expect(bilal.note(text)).toBeVisible();
    expect(await ear.everything()).not.toContain(text);
    expect(await everythingAskedBy(carla)).not.toContain(text);
  }

  // when
  await next('a3');
  await expect(carla.page.getByText(/U werkt nu samen met .*Anna Bakker/)).toBeVisible();
  await bilal.note('Daar is steun van huurders').click();
  await bilal.merge('Eerst de flats');

  // then
  for (const text of ['Begin bij de flats', 'Daar is steun van huurders', 'Eerst de flats']) await expect(carla.note(text)).toBeVisible();
  await expect(carla.page.getByRole('heading', { name: 'Viertal' })).toBeVisible();
  await keepPicture(carla.page, 'groups-four');

  // when
  for (const person of [anna, bilal]) await person.page.keyboard.press('Escape');
  await next('a4');
  await expect(carla.page.getByText(/in de hand van/)).toHaveCount(0);

  // then
  await carla.note('Eerst de flats').click();
  await expect(carla.page.getByText(/Voortgekomen uit\s*Daar is steun van huurders/)).toBeVisible();
  await expectGoodPage(carla.page, 'groups-lineage');
  await carla.page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(carla.page.getByText(/Hieruit kwam voort .*Daar is steun/)).toBeVisible();
  await expect(carla.page.getByText('kernpunt van een viertal').first()).toBeVisible();
  await carla.page.setViewportSize({ width: 390, height: 844 });
  await expectFittingPage(carla.page, 'groups-lineage-phone');
});
