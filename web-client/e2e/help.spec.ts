import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };

test.describe('who joins for the first time', () => {
  test.use({ introduced: false });

  test('is introduced in three cards, once on this device, and may work meanwhile', async ({ room }) => {
    // given
    const { facilitator, boardId } = room;
    const anna = await room.enter('Anna Bakker');
    const { page } = anna;
    const introduction = page.getByRole('region', { name: 'Kennismaking' });
    for (const person of [anna, facilitator]) await person.openOverview();
    await expect(introduction).toBeVisible();
    await expect(facilitator.page.getByRole('region', { name: 'Kennismaking' })).toHaveCount(0);
    await expectGoodPage(page, 'introduction');

    await test.step('it is not in the way', async () => {
      await anna.openBoard(boardId);
      await anna.addNote('Eerste gedachte');
      await expect(introduction).toBeVisible();
      await page.setViewportSize(PHONE);
      await anna.openOverview();
      await expectFittingPage(page, 'introduction-phone');
    });

    await test.step('three cards, and it is over', async () => {
      await introduction.getByRole('button', { name: 'Volgende' }).click();
      await expect(introduction.getByText('Alles wordt bewaard')).toBeVisible();
      await introduction.getByRole('button', { name: 'Volgende' }).click();
      await introduction.getByRole('button', { name: 'Aan de slag' }).click();
      await expect(introduction).toHaveCount(0);
      await page.reload();
      await expect(page.getByText('Verbonden')).toBeVisible();
      await expect(introduction).toHaveCount(0);
    });
  });
});

test('each page says what it is for, by key and button, and what to begin with when it is empty', async ({ room }) => {
  // given
  const { facilitator } = room;
  const { page } = facilitator;
  const help = page.getByRole('complementary', { name: 'Hulp bij deze pagina' });

  await test.step('by key; it goes along to the next page', async () => {
    await facilitator.open('/stakeholders');
    await expect(page.getByText('Verbonden')).toBeVisible();
    await page.keyboard.press('?');
    await expect(help).toContainText('Hier staat wie invloed heeft op de wijk');
    await expect(page.getByRole('heading', { name: 'Hulp bij deze pagina' })).toBeVisible();
    await expectGoodPage(page, 'help');
    await page.getByRole('link', { name: 'Wat is er nodig?' }).click();
    await expect(help).toContainText('Op een bord schrijft iedereen tegelijk notities');
    await help.getByRole('button', { name: 'Zijpaneel sluiten' }).click();
    await expect(help).toHaveCount(0);
  });

  await test.step('with the button, on the phone', async () => {
    await page.setViewportSize(PHONE);
    await facilitator.open('/actions');
    await page.getByRole('button', { name: 'Hulp', exact: true }).click();
    await expect(help).toContainText('Hier staat wie wat doet na het atelier');
    await expectFittingPage(page, 'help-phone');
  });

  await test.step('an empty page says how to begin', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ['actions', 'decisions', 'stakeholders', 'process', 'organisation', 'resources', 'neighbourhoods', 'matrix', 'routemap', 'programme']) {
      await facilitator.open(`/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFittingPage(page, `empty-${path}`);
    }
    await expectGoodPage(page, 'empty');
  });
});
