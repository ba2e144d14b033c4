import type { Page } from '@playwright/test';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const field = (page: Page) => page.getByRole('searchbox', { name: 'Wat zoekt u?' });
const option = (page: Page, name: RegExp | string) => page.getByRole('option', { name });

test('everything is found from every page, and the focus lands on what was chosen', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  await givenNotes(facilitator, boardId, ['Wie betaalt het onderhoud?', 'Café in het buurthuis', 'Warmte uit het kanaal']);
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h1', title: 'Vergunning voor het CAFÉ', component: 'PROCESS' });
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Cafébaas Bert', kind: 'OTHER' });
  const { page } = anna;
  const { keyboard } = page;

  await test.step('by key, without accents; the number is said, the words are marked', async () => {
    await anna.open('/process');
    await expect(page.getByText('Verbonden')).toBeVisible();
    await keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await keyboard.type('cafe');
    await expect(option(page, 'Café in het buurthuis')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '3 gevonden' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Hobbels' }).locator('mark')).toHaveText('CAFÉ');
    await expectFittingPage(page, 'search');
  });

  await test.step('a note gets the focus on its board', async () => {
    await keyboard.type(' buurthuis');
    await expect(option(page, /./)).toHaveCount(1);
    await keyboard.press('ArrowDown');
    await expect(option(page, 'Café in het buurthuis')).toHaveAttribute('data-focused', 'true');
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/\/board\//);
    await expect(anna.note('Café in het buurthuis')).toBeFocused();
  });

  await test.step('an item on another view of a page', async () => {
    await page.getByRole('button', { name: 'Zoek overal', exact: true }).click();
    await field(page).fill('vergunning');
    await option(page, /Vergunning/).click();
    await expect(page.getByRole('tab', { name: 'Hobbels' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[data-item="h1"]')).toBeFocused();
  });

  await test.step('Escape closes it, and the focus is where it was', async () => {
    await keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await expect(page.locator('[data-item="h1"]')).toBeFocused();
  });

  await test.step('somebody by name, on the phone', async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Zoek overal', exact: true }).click();
    await field(page).fill('anna');
    await expect(option(page, /Anna Bakker/).first()).toBeVisible();
    await expectFittingPage(page, 'search-phone');
  });
});

test('what stood there before opens its moment, and what is private stays so', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bert = await room.enter('Bert Smit');
  const [gone = ''] = await givenNotes(facilitator, boardId, ['Oude gedachte over zonnepanelen']);
  await facilitator.give({ type: 'RemoveNote', noteId: gone });
  await facilitator.give({ type: 'StartWritingRound', roundId: 'r1', boardId, question: 'Wat vindt u?' });
  await anna.give({ type: 'AddNote', noteId: 'secret', boardId, text: 'Geheime zonnewijzer', position: { x: 900, y: 0 }, colour: 'PINK' });

  await test.step('the writer finds her own note', async () => {
    await anna.open('/decisions');
    await expect(anna.page.getByText('Verbonden')).toBeVisible();
    await anna.page.keyboard.press('/');
    await field(anna.page).fill('zonne');
    await expect(option(anna.page, 'Geheime zonnewijzer').first()).toBeVisible();
  });

  await test.step('nobody else does, now or in the history; the removed note is in the history', async () => {
    await bert.open('/decisions');
    await expect(bert.page.getByText('Verbonden')).toBeVisible();
    await bert.page.keyboard.press('/');
    await field(bert.page).fill('ZONNE');
    const history = bert.page.getByRole('group', { name: 'Ook in de geschiedenis' });
    await expect(history.getByRole('option', { name: /Oude gedachte over zonnepanelen/ }).first()).toBeVisible();
    await expect(bert.page.getByText('Geheime')).toHaveCount(0);
    await expectGoodPage(bert.page, 'search-history');
    await history.getByRole('option', { name: /schrijft een notitie/ }).click();
    await expect(bert.page).toHaveURL(/\/replay\?r=\d+/);
    await expect(bert.page.getByText(/Oude gedachte over zonnepanelen/).first()).toBeVisible();
  });
});
