import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenFarApart, lookClosely } from './room/notes.ts';
import { expect, test } from './room/test.ts';

const WALL = { width: 1920, height: 1080 };

test('the screen on the wall shows what everybody does, how to join, and what the facilitator points at', async ({ room, arrive }) => {
  // given
  const { facilitator, boardId } = room;
  await givenFarApart(facilitator, boardId);
  const anna = await room.enter('Anna Bakker');
  for (const person of [facilitator, anna]) await person.openOverview();
  const wall = await facilitator.context.newPage();
  await wall.setViewportSize(WALL);
  const code = await facilitator.codeOf('PARTICIPANT');

  await test.step('before it begins: how to join, and how many there are', async () => {
    await wall.goto(`${facilitator.address}/atelier/${facilitator.atelierId}/present`);
    await expect(wall.getByRole('heading', { level: 1, name: 'We beginnen zo.' })).toBeVisible();
    await expect(wall.getByText(code)).toBeVisible();
    await expect(wall.getByRole('img', { name: `QR-code met de link ${facilitator.address}/join/${code}` })).toBeVisible();
    await expect(wall.getByText('2 mensen aanwezig')).toBeVisible();
    await expect(wall.getByRole('button')).toHaveCount(0);
    await expect(wall.getByRole('link')).toHaveCount(1);
  });

  await test.step('who joins by it is counted', async () => {
    const bilal = await arrive('Bilal Yilmaz');
    await bilal.join(code);
    await expect(wall.getByText('3 mensen aanwezig')).toBeVisible();
  });

  await test.step('what is done now, for how long, and what to do', async () => {
    await facilitator.give({ type: 'StartActivity', activityId: 'k1', title: 'Stil schrijven', minutes: 10, boardId });
    await facilitator.give({ type: 'StartWritingRound', roundId: 'r1', boardId, question: 'Wat houdt u tegen?' });
    await anna.button('Hand opsteken').click();
    await expect(wall.getByRole('heading', { level: 1, name: 'Stil schrijven' })).toBeVisible();
    await expect(wall.getByRole('timer')).toHaveText(/^(10:00|9:\d\d)/);
    await expect(wall.getByText('Wat houdt u tegen?')).toBeVisible();
    await expect(wall.getByText('Schrijf op uw eigen scherm.')).toBeVisible();
    await expect(wall.getByText('1 hand omhoog')).toBeVisible();
    await expect(wall.getByText('Anna')).toHaveCount(0);
    await anna.give({ type: 'AddNote', noteId: 'secret', boardId, text: 'Nog geheim', position: { x: 400, y: 0 }, colour: 'PINK' });
    await expect(wall.getByText('Nog geheim')).toHaveCount(0);
    await expectGoodPage(wall, 'present-writing');
    await facilitator.give({ type: 'RevealRound', roundId: 'r1', anonymous: true });
    await expect(wall.getByText('Wat houdt u tegen?')).toHaveCount(0);
  });

  await test.step('no text is too small to be read from afar', async () => {
    const small = await wall.evaluate(() => {
      const least = innerHeight * 0.025;
      const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (!textContent?.trim() || !parentElement || parentElement.closest('.wa-wall-board__stage, .wa-hidden, [role=status]')) continue;
        if (parseFloat(getComputedStyle(parentElement).fontSize) < least) found.push(textContent);
      }
      return found;
    });
    expect(small).toEqual([]);
  });

  await test.step('all of the board, until the facilitator points at a part of it', async () => {
    const shown = (text: string) => wall.locator('.board-note, [role=option]').filter({ hasText: text });
    await facilitator.openBoard(boardId);
    await lookClosely(facilitator);
    await facilitator.button('Kijk hier').click();
    await expect(shown('Ver weg')).toBeInViewport();
    await expect(shown('Dichtbij')).not.toBeInViewport();
    await expectFittingPage(wall, 'present-pointed');
  });

  await test.step('what is on the board is as large on a wall of four times as many pixels', async () => {
    await facilitator.give({ type: 'OpenBoard', boardId: 'few', title: 'Startvraag', component: 'PROCESS' });
    await facilitator.give({ type: 'AddNote', noteId: 'only', boardId: 'few', text: 'Waar beginnen we?', position: { x: 0, y: 0 }, colour: 'YELLOW' });
    await facilitator.give({ type: 'EndActivity', activityId: 'k1' });
    await facilitator.give({ type: 'StartActivity', activityId: 'k2', title: 'Samen kijken', minutes: 10, boardId: 'few' });
    await expect(wall.getByRole('heading', { name: 'Startvraag' })).toBeVisible();
    const partOfWall = async () => {
      const note = await wall.locator('.wa-wall-board__stage [role=option]').filter({ hasText: 'Waar beginnen we?' }).boundingBox();
      return (note?.height ?? 0) / (wall.viewportSize()?.height ?? 1);
    };
    const usual = await partOfWall();
    await wall.setViewportSize({ width: 3840, height: 2160 });
    await expect.poll(partOfWall).toBeGreaterThan(0.8 * usual);
    await expectFittingPage(wall, 'present-3840');
    await wall.setViewportSize(WALL);
  });

  await test.step('in the dark, and when the time is up', async () => {
    await wall.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectGoodPage(wall, 'present-dark');
    await wall.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(wall, 'present-phone');
  });
});

test('the facilitator invites with a code as large as the screen', async ({ room }) => {
  const { facilitator } = room;
  const { page } = facilitator;
  const code = await facilitator.codeOf('PARTICIPANT');
  await facilitator.openOverview();

  await facilitator.button('Uitnodigen').click();

  const dialog = page.getByRole('dialog', { name: 'Doe mee met dit atelier' });
  await expect(dialog.getByText(code)).toBeVisible();
  const qr = dialog.getByRole('img', { name: /QR-code met de link/ });
  await expect(qr).toBeVisible();
  expect((await qr.boundingBox())?.height ?? 0).toBeGreaterThan(400);
  await expectGoodPage(page, 'invite');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFittingPage(page, 'invite-phone');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(facilitator.button('Uitnodigen')).toBeFocused();
});

test('on the wall the overview is read from afar: all of it grows with the width, and nothing falls off', async ({ exampleFacilitator: person }) => {
  const { page } = person;
  const heightOfTitle = () => page.getByRole('heading', { level: 1 }).evaluate((title) => title.getBoundingClientRect().height);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await person.open('');
  const onADesk = await heightOfTitle();

  await page.setViewportSize({ width: 3840, height: 2160 });

  await expect.poll(heightOfTitle).toBeGreaterThan(1.5 * onADesk);
  await expectFittingPage(page, 'overview-wall');
});
