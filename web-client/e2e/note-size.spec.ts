import type { Locator } from '@playwright/test';
import { Finger } from './room/Finger.ts';
import { givenNotes } from './room/notes.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

const cornerOf = async (handle: Locator) => {
  // At rest, and nothing before it.
  await handle.click({ trial: true });
  const { x, y, width, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
};

test('a note is pulled larger by its corner, by the mouse and by a finger, in one step of undo', async ({ room, arrive }) => {
  // given
  const { facilitator, boardId } = room;
  await givenNotes(facilitator, boardId, ['Begin bij de flats']);
  const onPhone = await arrive('Gijs Begeleider', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await onPhone.comeIn(await facilitator.codeOf('FACILITATOR'));
  await onPhone.open(`/board/${boardId}`);
  await onPhone.button('Bord').tap();
  await facilitator.openBoard(boardId);
  const theirs = facilitator.note('Begin bij de flats');
  const onScreen = onPhone.note('Begin bij de flats');

  await test.step('the mouse pulls it to the nearest size; everybody sees that', async () => {
    await theirs.click();
    const { mouse } = facilitator.page;
    const { width, height } = (await theirs.boundingBox()) ?? { width: 0, height: 0 };
    const { x, y } = await cornerOf(facilitator.page.locator('.board-size'));
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + width / 4, y + height / 4);
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.up();
    await expect(onScreen).toHaveAttribute('data-size', 'LARGE');
  });

  await test.step('a finger pulls it on', async () => {
    await onScreen.tap();
    const finger = new Finger(await onPhone.context.newCDPSession(onPhone.page));
    const { width, height } = (await onScreen.boundingBox()) ?? { width: 0, height: 0 };
    const { x, y } = await cornerOf(onPhone.page.locator('.board-size'));
    await finger.down({ x, y });
    await finger.to({ x: x + width / 6, y: y + height / 6 });
    await finger.to({ x: x + width / 3, y: y + height / 3 });
    await keepPicture(onPhone.page, 'note-size-finger');
    await finger.up();
    await expect(theirs).toHaveAttribute('data-size', 'EXTRA_LARGE');
  });

  await test.step('each takes back their own step', async () => {
    await onPhone.page.keyboard.press('Control+z');
    await expect(theirs).toHaveAttribute('data-size', 'LARGE');
  });
});
