import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import { expect, test } from './room/test.ts';

test('topics are parked from the programme and from a note, seen live, taken up and dropped', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const otto = await room.enter('Otto Kijker', 'OBSERVER');
  await givenNotes(facilitator, boardId, ['Wie betaalt het onderhoud?']);
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
  await facilitator.give({
    type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1',
    entry: { kind: 'CLOSING', title: 'Terugblik', minutes: 20, workForms: [] },
  });
  const lot = (page: typeof anna.page) => page.getByRole('region', { name: 'Parkeerplaats' });
  for (const person of [facilitator, otto]) await person.open('/programme');

  await test.step('from a note', async () => {
    await anna.openBoard(boardId);
    await anna.note('Wie betaalt het onderhoud?').click();
    await anna.withChosen('Parkeren');
    await expect(anna.page.getByText('De notitie staat op de parkeerplaats, bij het programma.')).toBeVisible();
    for (const { page } of [facilitator, otto]) await expect(lot(page).getByText('Wie betaalt het onderhoud?')).toBeVisible();
    await anna.withChosen('Parkeren');
    await expect(anna.page.getByText('Deze notitie staat al op de parkeerplaats.')).toBeVisible();
    await expect(lot(otto.page).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('from the page; nothing is refused at the field', async () => {
    await anna.open('/programme');
    await anna.button('Parkeren').click();
    await expect(anna.page.getByLabel('Onderwerp')).toHaveAttribute('aria-invalid', 'true');
    await anna.page.getByLabel('Onderwerp').fill('Parkeerplaatsen in de straat');
    await anna.page.keyboard.press('Enter');
    await expect(lot(facilitator.page).getByText('Parkeerplaatsen in de straat')).toBeVisible();
    await expectGoodPage(anna.page, 'parking');
  });

  await test.step('taken up on the agenda, and dropped with a reason', async () => {
    await facilitator.button('Oppakken: Wie betaalt het onderhoud?').click();
    await facilitator.page.getByLabel('Waar pakken we het op?').selectOption('Terugblik');
    await expectGoodPage(facilitator.page, 'parking-take-up');
    await facilitator.button('Oppakken').click();
    // what she clicks moves up when that reaches her
    await expect(lot(anna.page).getByText('Opgepakt of vervallen (1)')).toBeVisible();
    await anna.button('Laten vervallen: Parkeerplaatsen in de straat').click();
    await anna.page.getByLabel('Waarom doen we er niets mee?').fill('Hoort bij de herinrichting.');
    await anna.button('Laten vervallen').click();
    await otto.page.getByText('Opgepakt of vervallen (2)').click();
    await expect(lot(otto.page).getByText('Opgepakt: Terugblik')).toBeVisible();
    await expect(lot(otto.page).getByText('Vervallen: Hoort bij de herinrichting.')).toBeVisible();
    await expect(lot(otto.page).getByRole('button')).toHaveCount(0);
  });

  await test.step('and put back', async () => {
    await anna.page.getByText('Opgepakt of vervallen (2)').click();
    await anna.button('Terugzetten: Parkeerplaatsen in de straat').click();
    await expect(lot(otto.page).getByText('Opgepakt of vervallen (1)')).toBeVisible();
    await anna.page.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(anna.page, 'parking-phone');
  });
});
