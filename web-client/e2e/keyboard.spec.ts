import type { Locator, Page } from '@playwright/test';
import { expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';
import { toolsOf } from './room/Person.ts';

const MOST_TABS = 60;

/** Goes with Tab to something, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('everything is done with the keyboard alone', async ({ arrive, room, site }) => {
  test.slow();
  const { facilitator, boardId } = room;
  const { page, ...person } = await arrive('Karin Toets');
  const { keyboard } = page;
  const note = (text: string) => page.getByRole('option', { name: text });

  await test.step('join with a code', async () => {
    await page.goto(site.address);
    await tabTo(page, page.getByLabel('Code van het atelier'));
    await keyboard.type(await facilitator.codeOf('PARTICIPANT'));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Uw naam'));
    await keyboard.type(person.name);
    await keyboard.press('Tab');
    await keyboard.type('Bewoner');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Atelier Proefveld', exact: true })).toBeVisible();
  });

  await test.step('open the board, past the menu by the skip link', async () => {
    await page.reload();
    await expect(page.getByText('Verbonden')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Ga naar de inhoud' }));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Wat is er nodig?' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Wat is er nodig?', level: 1 })).toBeVisible();
  });

  await test.step('add notes', async () => {
    await tabTo(page, toolsOf(page).getByRole('button', { name: 'Notitie toevoegen' }));
    await keyboard.press('Enter');
    await expect(page.getByLabel('Tekst van de notitie')).toBeFocused();
    await keyboard.type('Eerste');
    await keyboard.press('Enter');
    await expect(note('Eerste')).toBeFocused();
    await keyboard.press('n');
    await keyboard.type('Tweede');
    await keyboard.press('Enter');
    await expect(note('Tweede')).toBeFocused();
  });

  await test.step('edit', async () => {
    await keyboard.press('Enter');
    await expect(page.getByLabel('Tekst van de notitie')).toBeFocused();
    await keyboard.press('End');
    await keyboard.type(' notitie');
    await keyboard.press('Enter');
    await expect(note('Tweede notitie')).toBeFocused();
  });

  await test.step('move, and put back', async () => {
    const place = async () => {
      const box = await note('Tweede notitie').boundingBox();
      return box && [Math.round(box.x), Math.round(box.y)].join();
    };
    const before = await place();
    await keyboard.press('m');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Neergezet.' })).toHaveCount(1);
    await expect.poll(place).not.toBe(before);
    await keyboard.press('z');
    await expect.poll(place).toBe(before);
  });

  await test.step('make a note larger, and put it back', async () => {
    const width = async () => Math.round(((await note('Tweede notitie').boundingBox())?.width ?? 0) / 10);
    const before = await width();
    await keyboard.press('g');
    await expect(note('Tweede notitie, idee, groot')).toBeFocused();
    await expect.poll(width).toBeGreaterThan(before);
    await keyboard.press('z');
    await expect.poll(width).toBe(before);
  });

  await test.step('take all notes off the board, and bring them back in one go', async () => {
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await expect(page.getByRole('option')).toHaveCount(0);
    await keyboard.press('z');
    await expect(page.getByRole('option')).toHaveCount(2);
    await note('Tweede notitie').focus();
  });

  await test.step('select and cluster', async () => {
    await keyboard.press('Control+a');
    await expect(page.getByRole('group', { name: 'Gekozen notities' })).toContainText('2 notities gekozen');
    await keyboard.press('c');
    await expect(page.getByLabel('Wat hebben deze notities gemeen?')).toBeFocused();
    await keyboard.type('Samen');
    await keyboard.press('Enter');
    await expect(note('Tweede notitie, idee, groep Samen')).toBeFocused();
  });

  await test.step('say something of a note, seen live and dealt with by the facilitator', async () => {
    await facilitator.openBoard(boardId);
    await keyboard.press('r');
    const panel = page.getByRole('complementary', { name: 'Opmerkingen en reacties' });
    const agree = panel.getByRole('button', { name: 'Eens' });
    await expect(panel.getByRole('heading', { name: 'Opmerkingen en reacties' })).toBeVisible();
    await tabTo(page, agree);
    await keyboard.press('Enter');
    await expect(agree).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, panel.getByLabel('Uw opmerking'));
    await keyboard.type('Wel eerst uitzoeken wat het kost.');
    await keyboard.press('Control+Enter');
    await facilitator.note('Tweede notitie').and(facilitator.note('1 opmerking, eens 1')).click();
    await facilitator.button('1 opmerking, 1 reactie: Tweede notitie').click();
    await facilitator.button('Afhandelen: Wel eerst uitzoeken wat het kost.').click();
    await expect(panel).toContainText(/Afgehandeld door/u);
    await expectGoodPage(facilitator.page, 'board-comments');
    await tabTo(page, agree);
    await keyboard.press('Enter');
    await expect(facilitator.button('Eens')).not.toContainText('1');
    await keyboard.press('Escape');
    await expect(note('Tweede notitie')).toBeFocused();
    await keyboard.press('z');
    await expect(facilitator.page.getByText('Deze opmerking is verwijderd.')).toBeVisible();
  });

  await test.step('vote', async () => {
    await facilitator.give({ type: 'OpenDotVote', voteId: 'toetsenstemming', boardId, budget: 2, perNote: 1 });
    await expect(page.getByText('U hebt nog 2 stippen')).toBeVisible();
    await keyboard.press('v');
    await expect(page.getByText(/Dit is een notitie van uzelf/)).toBeVisible();
    const own = /"x":(-?[\d.]+),"y":(-?[\d.]+)/.exec((await (await facilitator.ask('/state')).text()).split('\n').find((line) => line.includes('Tweede notitie')) ?? '');
    const beside = { x: Number(own?.[1]) + 260, y: Number(own?.[2]) };
    await facilitator.give({ type: 'AddNote', noteId: 'van-een-ander', boardId, text: 'Van een ander', position: beside, colour: 'YELLOW' });
    await expect(note('Van een ander')).toBeAttached();
    await keyboard.press('ArrowRight');
    await expect(note('Van een ander')).toBeFocused();
    await keyboard.press('v');
    await expect(page.getByText('U hebt nog 1 stip,')).toBeVisible();
    await keyboard.press('Shift+V');
    await expect(page.getByText('U hebt nog 2 stippen')).toBeVisible();
  });

  await test.step('undo', async () => {
    await keyboard.press('z');
    await expect(note('groep Samen')).toHaveCount(0);
    await keyboard.press('Shift+Z');
    await expect(note('groep Samen')).toHaveCount(2);
  });

  await test.step('the list says the same', async () => {
    await keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Lijst', exact: true }).focus();
    await keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'Alles op het bord Wat is er nodig?' });
    await expect(list.getByRole('checkbox', { name: 'Tweede notitie' })).toBeVisible();
    // while there is a vote, writing is out of the way
    await tabTo(page, list.locator('summary', { hasText: 'Nieuwe notitie' }));
    await keyboard.press('Enter');
    await tabTo(page, list.getByLabel('Wat wilt u opschrijven?'));
    await keyboard.type('Derde, in de lijst');
    await tabTo(page, list.getByRole('form', { name: 'Nieuwe notitie' }).getByRole('button', { name: 'Notitie toevoegen' }));
    await keyboard.press('Enter');
    await expect(list.getByRole('checkbox', { name: 'Derde, in de lijst' })).toBeVisible();
  });
});
