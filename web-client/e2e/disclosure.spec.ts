import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Person } from './room/Person.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import { expect, test } from './room/test.ts';

/** One is made behind everything else that the machine does. */
const WHEN_READY = { timeout: 60_000 };

/** The open data of a report for everybody, made on the page. */
async function publicReport({ page }: Person): Promise<string> {
  await page.getByRole('radio', { name: /alles wat er gebeurde/ }).check();
  await page.getByRole('radio', { name: /^Iedereen/ }).check();
  await page.getByRole('button', { name: 'Verslag maken' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het verslag is klaar' })).toBeVisible(WHEN_READY);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Verslag downloaden' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** A file of an edition of the dossier. */
async function ofDossier(person: Person, edition: string, file: string): Promise<string> {
  const dossier = await person.ask(`/evidence/dossier?edition=${edition}`);
  expect(dossier.status()).toBe(200);
  return strFromU8(unzipSync(new Uint8Array(await dossier.body()))[file] ?? new Uint8Array());
}

test('a facilitator says what is internal, an auditor sees it, and the public report and dossier have no word of it', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const auditor = await room.enter('Ada Auditor', 'AUDITOR');
  await givenNotes(facilitator, boardId, ['De wethouder houdt dit geheim', 'Dit mag iedereen weten']);
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h1', title: 'Het net is stiekem vol', component: 'TECHNOLOGY' });
  await auditor.open('/disclosure');
  const list = (page: typeof auditor.page) => page.getByRole('region', { name: 'Wat er staat' });
  const row = (page: typeof auditor.page, text: string) => list(page).getByRole('listitem').filter({ hasText: text });
  await expect(row(auditor.page, 'stiekem')).toContainText('Geen markering');

  await test.step('a note, on its board', async () => {
    await facilitator.openBoard(boardId);
    await facilitator.note('De wethouder').click();
    await facilitator.withChosen('Wie mag dit lezen?');
    await expect(facilitator.page.getByRole('dialog', { name: 'Wie mag dit lezen?' })).toBeVisible();
    await expectGoodPage(facilitator.page, 'disclosure-dialog');
    await facilitator.page.getByRole('radio', { name: 'Intern' }).check();
    await facilitator.button('Opslaan').click();
    await expect(facilitator.page.getByText('1 onderdeel gemarkeerd.')).toBeVisible();
    await expect(facilitator.page.getByRole('option', { name: /De wethouder houdt dit geheim.*gemarkeerd als intern/ })).toBeVisible();
    await expectGoodPage(facilitator.page, 'disclosure-note');
    await expect(row(auditor.page, 'De wethouder')).toContainText('Intern');
  });

  await test.step('a hurdle, on the page, by keyboard alone', async () => {
    await facilitator.open('/disclosure');
    const hurdle = list(facilitator.page).getByRole('checkbox', { name: 'Het net is stiekem vol' });
    await hurdle.focus();
    await facilitator.page.keyboard.press('Space');
    await expect(facilitator.page.getByText('1 gekozen')).toBeVisible();
    await facilitator.button('Wie mag dit lezen?').focus();
    await facilitator.page.keyboard.press('Enter');
    await expect(facilitator.page.getByRole('radio', { name: 'Intern' })).toBeChecked();
    await facilitator.page.keyboard.press('Tab');
    await facilitator.page.keyboard.press('Enter');
    await expect(row(facilitator.page, 'stiekem')).toContainText('Intern');
    await expect(facilitator.page.getByText('blijven 2 gemarkeerde onderdelen weg')).toBeVisible();
    await expectGoodPage(facilitator.page, 'disclosure-marked');
  });

  await test.step('the auditor reads it, and marks nothing', async () => {
    await auditor.page.getByLabel('Markering').selectOption('Intern');
    await expect(list(auditor.page).getByRole('listitem')).toHaveCount(2);
    await expect(list(auditor.page).getByRole('checkbox')).toHaveCount(0);
    await auditor.page.setViewportSize({ width: 390, height: 844 });
    await expectFittingPage(auditor.page, 'disclosure-phone');
  });

  await test.step('what goes out says that it is left out, and does not say it', async () => {
    await facilitator.page.getByRole('link', { name: 'Naar het verslag en het dossier' }).click();
    await facilitator.page.getByRole('radio', { name: /^Iedereen/ }).check();
    await expect(facilitator.page.getByText('blijven 2 onderdelen weg die als intern of vertrouwelijk zijn gemarkeerd')).toBeVisible();
    const report = await publicReport(facilitator);
    expect(report).toContain('Dit mag iedereen weten');
    expect(report).toContain('"withheldMarked":{"note":1,"hurdle":1}');
    expect(report).not.toMatch(/geheim|stiekem/);
    const events = await ofDossier(auditor, 'public', 'events.ndjson');
    expect(events).toContain('Dit mag iedereen weten');
    expect(events).not.toMatch(/geheim|stiekem/);
    expect(await ofDossier(auditor, 'public', 'README.txt')).toContain('als intern of vertrouwelijk is gemarkeerd');
    expect(await ofDossier(auditor, 'internal', 'events.ndjson')).toMatch(/geheim[^]*stiekem/);
  });

  await test.step('and a mark is taken off again', async () => {
    await facilitator.open('/process?view=hurdles');
    await facilitator.button('Acties voor Het net is stiekem vol').click();
    await facilitator.page.getByRole('menuitem', { name: 'Wie mag dit lezen?' }).click();
    await facilitator.page.getByRole('radio', { name: 'Geen markering' }).check();
    await facilitator.button('Opslaan').click();
    await expect(facilitator.page.getByText('Van 1 onderdeel is de markering weg.')).toBeVisible();
    await expect(list(auditor.page).getByRole('listitem')).toHaveCount(1);
  });
});

test('after the end somebody asks for it: who leads comes in again, marks it, and it is in nothing that is made of a moment before', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  await givenNotes(facilitator, boardId, ['De wethouder houdt dit geheim', 'Dit mag iedereen weten']);
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h1', title: 'Het net is stiekem vol', component: 'TECHNOLOGY' });
  await expect.poll(async () => (await facilitator.ask('/state')).text()).toContain('stiekem');
  const revision = /"revision":(\d+)/.exec(await (await facilitator.ask('/state')).text())?.[1] ?? '';
  expect(await ofDossier(facilitator, `public&revision=${revision}`, 'events.ndjson')).toMatch(/geheim[^]*stiekem/);
  await facilitator.give({ type: 'CloseAtelier' });
  const later = await room.enter('Lia Later', 'FACILITATOR');

  await test.step('on the page', async () => {
    await later.open('/disclosure');
    await later.page.getByRole('checkbox', { name: 'De wethouder' }).check();
    await later.button('Wie mag dit lezen?').click();
    await expect(later.page.getByRole('radio', { name: 'Intern' })).toBeFocused();
    await later.page.getByRole('radio', { name: 'Vertrouwelijk' }).check();
    await expectGoodPage(later.page, 'disclosure-closed');
    await later.button('Opslaan').click();
    await expect(later.page.getByText('1 onderdeel gemarkeerd.')).toBeVisible();
    await expect(later.page.getByRole('listitem').filter({ hasText: 'De wethouder' })).toContainText('Vertrouwelijk');
  });

  await test.step('in a menu, which offers nothing else', async () => {
    await later.open('/process?view=hurdles');
    await later.button('Acties voor Het net is stiekem vol').click();
    await expect(later.page.getByRole('menuitem')).toHaveText(['Wie mag dit lezen?']);
    await later.page.getByRole('menuitem').click();
    await later.button('Opslaan').click();
    await expect(later.page.getByRole('row', { name: /stiekem/ })).toContainText('Intern');
  });

  const events = await ofDossier(later, `public&revision=${revision}`, 'events.ndjson');
  expect(events).toContain('Dit mag iedereen weten');
  expect(events).not.toMatch(/geheim|stiekem/);
});
