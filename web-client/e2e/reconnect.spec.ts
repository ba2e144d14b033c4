import { Product } from './room/Product.ts';
import { keepPicture } from './room/screenshots.ts';
import type { Site } from './room/Site.ts';
import { expect, test as base } from './room/test.ts';

const RESTART_MS = 240_000;
const BACK = { timeout: 45_000 };

/** With a product of its own, for it is killed. */
const test = base.extend<object, { product: Product; site: Site }>({
  product: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here what is needed
    async ({}, use) => {
      const product = await Product.start();
      await use(product);
      await product.clear();
    },
    { scope: 'worker', timeout: RESTART_MS },
  ],
  site: [({ product }, use) => use(product.site), { scope: 'worker' }],
});

test('the product is killed while people work, and nothing is lost', async ({ room, product }) => {
  test.setTimeout(RESTART_MS);
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const people = [facilitator, anna, bilal];
  for (const person of people) await person.openBoard(boardId);
  await anna.addNote('Geschreven voor de storing');
  for (const person of people) await expect(person.note('Geschreven voor de storing')).toBeVisible();

  // when
  await product.kill();

  // then
  for (const { page } of people) {
    await expect(page.getByRole('status').filter({ hasText: 'Geen verbinding' })).toBeVisible(BACK);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }

  // when
  await anna.addNote('Geschreven tijdens de storing');
  await bilal.addNote('Geschreven en toen herladen');

  // then
  for (const { page } of [anna, bilal]) await expect(page.getByText(/bewaard, worden? later verstuurd/)).toBeVisible();
  await keepPicture(anna.page, 'offline');

  // when
  await bilal.page.reload().catch(() => undefined); // there is nobody to bring the page
  await product.startAgain();
  await bilal.openBoard(boardId);

  // then
  for (const { page } of people) await expect(page.getByText('Verbonden')).toBeVisible(BACK);
  for (const person of people) {
    await expect(person.note('Geschreven voor de storing')).toHaveCount(1);
    await expect(person.note('Geschreven tijdens de storing')).toHaveCount(1, BACK);
    await expect(person.note('Geschreven en toen herladen')).toHaveCount(1, BACK);
    await expect(person.page.getByRole('option')).toHaveCount(3);
  }
  const state = await (await facilitator.ask('/state')).text();
  expect(state.match(/Geschreven tijdens de storing/g)).toHaveLength(1);
  expect(state.match(/Geschreven en toen herladen/g)).toHaveLength(1);
});
