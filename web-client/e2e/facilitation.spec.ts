import { toolsOf, type Person } from './room/Person.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenFarApart, lookClosely } from './room/notes.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const LEADER = 'Fenna de Vries';

/** Goes to a page by the rail: opening an address anew would end the connection. */
async function walk({ page }: Person, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen van het atelier' }).getByRole('link', { name }).click();
}

test('the facilitator points at something, and everybody sees it, wherever they are', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  await givenFarApart(facilitator, boardId);
  const anna = await room.enter('Anna Bakker');
  const phone = await room.enter('Piet Telefoon');
  const otto = await room.enter('Otto Kijker', 'OBSERVER');
  await phone.page.setViewportSize(PHONE);
  for (const person of [facilitator, anna]) await person.openBoard(boardId);
  await phone.open(`/board/${boardId}`);
  await expect(phone.page.getByRole('checkbox', { name: 'Ver weg' })).toBeAttached();
  await otto.openOverview();
  await lookClosely(facilitator);

  // when
  await facilitator.button('Kijk hier').click();

  // then
  await expect(anna.page.getByText(`${LEADER} vraagt u om hier te kijken.`)).toBeVisible();
  await expect(anna.note('Ver weg')).toBeInViewport();
  await expect(anna.note('Dichtbij')).not.toBeInViewport();
  await expect(phone.page.getByRole('checkbox', { name: 'Ver weg' })).toBeInViewport();

  await expect(otto.page.getByText(`${LEADER} vraagt u om ergens te kijken: Wat is er nodig?`).first()).toBeVisible();
  await expectGoodPage(otto.page, 'look-offered');
  await otto.button('Ga kijken').click();
  await expect(otto.note('Ver weg')).toBeInViewport();
  await expect(otto.note('Dichtbij')).not.toBeInViewport();
  await expect(otto.button('Ga kijken')).toHaveCount(0);
});

test('the facilitator takes everybody along; nobody is dragged along against their will', async ({ room }) => {
  test.slow();
  // given
  const { facilitator, boardId } = room;
  await givenFarApart(facilitator, boardId);
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const phone = await room.enter('Piet Telefoon');
  const otto = await room.enter('Otto Kijker', 'OBSERVER');
  await phone.page.setViewportSize(PHONE);
  for (const person of [facilitator, anna, phone, otto]) await person.openOverview();
  await bilal.openBoard(boardId);
  const others = [anna, bilal, phone, otto];

  await test.step('who writes is asked, the others go along, those who only look as well', async () => {
    await toolsOf(bilal.page).getByRole('button', { name: 'Notitie toevoegen' }).click();
    await bilal.page.getByLabel('Tekst van de notitie').fill('Nog niet klaar');
    await facilitator.button('Neem iedereen mee').click();
    await walk(facilitator, 'Stakeholders');
    for (const { page } of [anna, phone, otto]) {
      await expect(page).toHaveURL(/\/stakeholders$/);
      await expect(page.getByText(`U kijkt mee met ${LEADER}.`).first()).toBeVisible();
    }
    await expect(bilal.page.getByText(`${LEADER} vraagt u om mee te kijken.`).first()).toBeVisible();
    await expect(bilal.page.getByLabel('Tekst van de notitie')).toBeFocused();
    await expect(bilal.page.getByLabel('Tekst van de notitie')).toHaveValue('Nog niet klaar');
    await expectFittingPage(facilitator.page, 'lead-facilitator');
    await expectGoodPage(anna.page, 'lead-following');
    await expectFittingPage(phone.page, 'lead-following-phone');
  });

  await test.step('the part of the board that the facilitator looks at comes in view', async () => {
    await bilal.page.keyboard.press('Enter');
    await bilal.button('Kijk mee').click();
    await walk(facilitator, 'Wat is er nodig?');
    await lookClosely(facilitator);
    for (const person of [anna, bilal, otto]) {
      await expect(person.note('Ver weg')).toBeInViewport();
      await expect(person.note('Dichtbij')).not.toBeInViewport();
    }
    await expect(phone.page.getByRole('checkbox', { name: 'Ver weg' })).toBeInViewport();
  });

  await test.step('anybody stops with a key, a button, or by going elsewhere', async () => {
    await anna.page.keyboard.press('Escape');
    await phone.button('Stop met meekijken').click();
    await walk(bilal, 'Overzicht');
    await walk(facilitator, 'Afspraken');
    await expect(otto.page).toHaveURL(/\/decisions$/);
    for (const { page } of [anna, bilal, phone]) {
      await expect(page.getByText(`${LEADER} neemt de groep mee. U kijkt nu zelf rond.`).first()).toBeVisible();
      await expect(page).not.toHaveURL(/\/decisions$/);
    }
    await expectGoodPage(phone.page, 'lead-left-phone');
    await anna.button('Kijk mee').click();
    await expect(anna.page).toHaveURL(/\/decisions$/);
  });

  await test.step('it ends with the connection of who led', async () => {
    await facilitator.page.close();
    for (const { page } of others) await expect(page.getByText(/Fenna de Vries neemt|U kijkt mee/)).toHaveCount(0);
  });
});

test('hands are raised, seen in order, lowered, and gone with who raised them', async ({ room }) => {
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const phone = await room.enter('Piet Telefoon');
  const otto = await room.enter('Otto Kijker', 'OBSERVER');
  await phone.page.setViewportSize(PHONE);
  for (const person of [facilitator, anna, phone, otto]) await person.openOverview();
  const names = facilitator.page.getByRole('dialog', { name: 'Wie het woord wil' }).getByRole('listitem');

  // when
  await phone.button('Hand opsteken').click();
  await expect(otto.page.getByText('1 hand omhoog')).toBeAttached();
  await anna.button('Hand opsteken').focus();
  await anna.page.keyboard.press('Space');

  // then
  await expect(anna.button('Hand opsteken')).toHaveAttribute('aria-pressed', 'true');
  await expect(otto.page.getByText('2 handen omhoog')).toBeAttached();
  await expect(otto.button('Hand opsteken')).toHaveCount(0);
  await facilitator.button('Handen: 2').click();
  await expect(names).toHaveText([/^Piet Telefoon/, /^Anna Bakker/]);
  await expectGoodPage(facilitator.page, 'hands-facilitator');
  await expectFittingPage(phone.page, 'hands-phone');

  // when
  await facilitator.button('Laat zakken: Piet Telefoon').click();

  // then
  await expect(phone.button('Hand opsteken')).toHaveAttribute('aria-pressed', 'false');
  await expect(names).toHaveText([/^Anna Bakker/]);

  // when
  await phone.button('Hand opsteken').click();
  await anna.context.close();

  // then
  await expect(names).toHaveText([/^Piet Telefoon/]);
  await facilitator.button('Laat alle handen zakken').click();
  await expect(names).toHaveCount(0);
  await expect(otto.page.getByText(/omhoog/)).toHaveCount(0);
});
