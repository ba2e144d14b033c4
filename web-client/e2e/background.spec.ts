import type { Page } from '@playwright/test';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import { stripedPng } from './room/pictures.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

const map = (page: Page) => page.locator('.board-stage').getByRole('img', { name: 'Kaart van de wijk' });

/** How many colours a picture has: paper alone is one. */
function coloursOn(picture: HTMLElement | SVGElement): number {
  const canvas = picture.querySelector('canvas');
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data ? new Set(new Uint32Array(data.buffer)).size : 0;
}

test('an image is laid under a board, seen by everybody, and there in the replay from then on', async ({ room }) => {
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  await givenNotes(facilitator, boardId, ['Begin bij de flats']);
  await anna.openBoard(boardId);
  await facilitator.openBoard(boardId);
  const { page } = facilitator;
  const dialog = page.getByRole('dialog', { name: 'Achtergrond van het bord' });

  await test.step('what is no image is refused at the field', async () => {
    await facilitator.button('Achtergrond').click();
    await dialog.getByLabel('Kaart of foto').setInputFiles({ name: 'kaart.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
    await expect(dialog.getByLabel('Kaart of foto')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByText(/Dit beeld is niet te lezen/)).toBeVisible();
    await expectGoodPage(page, 'background-refused');
  });

  await test.step('a map is chosen, told about, and laid', async () => {
    await dialog.getByLabel('Kaart of foto').setInputFiles({ name: 'kaart.png', mimeType: 'image/png', buffer: stripedPng(300, 200) });
    await dialog.getByLabel('Wat is erop te zien?').fill('Kaart van de wijk');
    await dialog.getByLabel('Bron').fill('Kadaster, BRT');
    await dialog.getByLabel('Breedte').fill('900');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('it is moved by hand: pulled by its corner, moved with the keyboard, and laid in one command', async () => {
    const place = () =>
      map(anna.page).evaluate(({ style }) => [style.insetInlineStart, style.insetBlockStart, style.inlineSize, style.blockSize].map(parseFloat));
    const [left, top, width, height] = (await place()) as [number, number, number, number];
    await facilitator.button('Achtergrond').click();
    await dialog.getByRole('button', { name: 'Kaart verplaatsen' }).click();
    const whole = page.getByRole('button', { name: 'De hele kaart: verplaatsen' });
    await expect(whole).toBeFocused();
    const corner = page.getByRole('button', { name: 'Hoek rechtsboven: groter of kleiner' });
    const at = await corner.boundingBox();
    expect(Math.min(at?.width ?? 0, at?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await expectGoodPage(page, 'background-by-hand');
    await corner.hover();
    await page.mouse.down();
    await page.mouse.move((at?.x ?? 0) - 150, (at?.y ?? 0) + 100, { steps: 5 });
    await page.mouse.up();
    await whole.press('Shift+ArrowRight');
    expect(await place()).toEqual([left, top, width, height]);
    await whole.press('Enter');
    await expect(whole).toHaveCount(0);
    await expect(facilitator.button('Achtergrond')).toBeFocused();
    await expect.poll(async () => (await place())[0]).toBe(left + 100);
    const [, lower, narrower, flatter] = (await place()) as [number, number, number, number];
    expect(narrower).toBeLessThan(width);
    expect(narrower / flatter).toBeCloseTo(width / height, 1);
    expect(lower + flatter).toBeCloseTo(top + height, -1);

    await page.setViewportSize({ width: 390, height: 844 });
    await facilitator.button('Achtergrond').click();
    await dialog.getByRole('button', { name: 'Kaart verplaatsen' }).click();
    await expectFittingPage(page, 'background-by-hand-phone');
    await page.getByRole('button', { name: 'Kaart groter' }).click();
    await page.getByRole('button', { name: 'Terugzetten' }).click();
    await page.setViewportSize({ width: 1280, height: 720 });
    expect((await place())[2]).toBe(narrower);
  });

  await test.step('everybody sees it under the notes, with whose it is', async () => {
    for (const each of [page, anna.page]) {
      await expect(map(each)).toBeVisible();
      await expect.poll(() => map(each).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
      await expect(each.getByText('Bron: Kadaster, BRT')).toBeVisible();
    }
    await expect(anna.button('Achtergrond')).toHaveCount(0);
    const served = await anna.page.context().request.get(new URL((await map(page).getAttribute('src')) ?? '', anna.address).href);
    expect(served.headers()).toMatchObject({ 'content-type': 'image/png', 'content-security-policy': "default-src 'none'; sandbox" });
    await anna.note('Begin bij de flats').click();
    await expect(anna.page.getByRole('group', { name: 'Gekozen notities' })).toBeVisible();
    await keepPicture(anna.page, 'background');
    await anna.page.emulateMedia({ media: 'print' });
    await anna.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = anna.page.getByRole('img', { name: 'Notities op het bord Wat is er nodig?' });
    await expect(printed).toBeVisible();
    expect(await printed.evaluate(coloursOn)).toBeGreaterThan(10);
    await keepPicture(anna.page, 'background-print');
    await anna.page.emulateMedia({ media: null });
  });

  await test.step('on a phone the chosen note has one row of buttons, and the list says what the map shows', async () => {
    await anna.page.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(anna.page, 'background-phone-bar');
    const row = await anna.page.locator('.board-selection-bar__row').boundingBox();
    expect(row?.height).toBeLessThan(60);
    await anna.button('Lijst').click();
    await expect(anna.page.getByRole('region', { name: 'Achtergrond van het bord' })).toContainText('Kaart van de wijk Bron: Kadaster, BRT');
    await anna.page.getByRole('region', { name: 'Achtergrond van het bord' }).scrollIntoViewIfNeeded();
    await keepPicture(anna.page, 'background-list');
    await anna.page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('taken away it is gone, and the past still shows it', async () => {
    await facilitator.button('Achtergrond').click();
    await dialog.getByRole('button', { name: 'Achtergrond weghalen' }).click();
    await expect(map(page)).toHaveCount(0);
    await facilitator.open('/replay');
    const line = page.getByRole('slider', { name: 'Tijdlijn' });
    await expect(line).toBeVisible();
    await line.press('End');
    await expect(page.locator('.board-stage')).toBeVisible();
    await expect(map(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Eén handeling terug' }).click();
    await expect(map(page)).toBeVisible();
    await page.getByRole('button', { name: 'Eén handeling terug' }).click();
    await page.getByRole('button', { name: 'Eén handeling terug' }).click();
    await expect(map(page)).toHaveCount(0);
  });
});
