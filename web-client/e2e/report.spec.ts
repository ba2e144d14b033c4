import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import type { Person } from './room/Person.ts';
import { expectFittingPage, expectGoodPage, LOOKS } from './room/looks.ts';
import { textOfPdf } from './room/pdf.ts';
import { expect, test } from './room/test.ts';

/** One is made behind everything else that the machine does. */
const WHEN_READY = { timeout: 60_000 };

/** Makes a report on the page, as people do, and answers what was downloaded. */
async function report(person: Person, form: RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { page } = person;
  await page.getByRole('radio', { name: form }).check();
  await page.getByRole('button', { name: /^(Verslag maken|Nog een verslag maken)$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Het verslag is klaar' })).toBeVisible(WHEN_READY);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Verslag downloaden' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

test('the example is taken along in every form', async ({ exampleFacilitator: facilitator }) => {
  await facilitator.page.getByRole('link', { name: 'Verslag', exact: true }).click();
  await expect(facilitator.page.getByRole('row', { name: 'Notities 68' })).toBeVisible();

  await test.step('a Word document with styles, a table of contents and the whole record of what was agreed', async () => {
    const { name, bytes } = await report(facilitator, /^Word/);
    expect(name).toMatch(/^Vertragingsatelier Molenveld-Oost - verslag - r\d+\.docx$/);
    const files = unzipSync(bytes);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Startwijk is Molenveld-Oost');
    expect(text).toContain('w:pStyle w:val="Heading2"');
    expect(text).toContain('w:tblHeader');
    expect(text).toContain('TOC \\o');
    expect(text).not.toMatch(/raadsbesluit/i);
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('heading 1');
    await expectGoodPage(facilitator.page, 'report-ready');
  });

  await test.step('a tagged PDF', async () => {
    const { bytes } = await report(facilitator, /^PDF/);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    const text = textOfPdf(bytes);
    // As yes or no: a whole PDF is nothing to print when it fails.
    const has = [/\/MarkInfo/, /\/Marked true/, /\/StructTreeRoot/, /\/Lang\s*\(nl/, /\/S\s*\/TH/].filter((part) => part.test(text));
    expect(has).toHaveLength(5);
  });

  await test.step('a workbook in which numbers are numbers', async () => {
    const { bytes } = await report(facilitator, /^Werkmap/);
    const sheets = await readExcel(Buffer.from(bytes));
    const notes = sheets.find(({ sheet }) => sheet === 'Notities')?.data ?? [];
    expect(notes).toHaveLength(69);
    const totals = sheets.find(({ sheet }) => sheet === 'Totaal per partij')?.data ?? [];
    expect(totals.at(-1)).toContain(601_596);
  });

  await test.step('tables as CSV, all together and one at a time', async () => {
    const all = unzipSync((await report(facilitator, /^Losse tabellen/)).bytes);
    const actions = Papa.parse<string[]>(strFromU8(all['vervolgacties.csv'] ?? new Uint8Array()).trim()).data;
    expect(actions).toHaveLength(13);
    expect(actions[0]?.[2]).toBe('Uiterlijk');
    expect(actions[1]?.[2]).toMatch(/^\d{4}-\d\d-\d\d$/);
    await facilitator.page.getByLabel('Welke tabel?').selectOption('Notities');
    const { name, bytes } = await report(facilitator, /^Losse tabellen/);
    expect(name).toMatch(/^Vertragingsatelier Molenveld-Oost - notities - r\d+\.csv$/);
    expect(strFromU8(bytes.subarray(0, 3), true)).toBe('\u00ef\u00bb\u00bf');
  });

  await test.step('a calendar with the half-days at their times and actions on whole days', async () => {
    const { bytes } = await report(facilitator, /^Agenda/);
    const text = strFromU8(bytes).replaceAll('\r\n ', '');
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(text.match(/END:VEVENT/g)?.length);
    expect(text).toMatch(/UID:halfDay-dgd-1@/);
    expect(text).toMatch(/DTSTART;TZID=Europe\/Amsterdam:\d{8}T130000/);
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}/);
  });

  await test.step('open data: all that is there and all that happened', async () => {
    const state = JSON.parse(strFromU8((await report(facilitator, /alles zoals het nu is/)).bytes)) as { revision: number; items: unknown[][] };
    expect(state.items.filter(([kind]) => kind === 'note')).toHaveLength(68);
    const lines = strFromU8((await report(facilitator, /alles wat er gebeurde/)).bytes).trim().split('\n');
    // Somebody may have come in since: others use the example as well.
    const { revision } = JSON.parse(lines[0] ?? '') as { revision: number };
    expect(revision).toBeGreaterThanOrEqual(state.revision);
    expect(lines).toHaveLength(revision + 1);
  });
});

test('an observer takes the report along as well, on a phone', async ({ arrive, exampleFacilitator }) => {
  const phone = LOOKS.find(({ name }) => name === 'phone');
  const observer = await arrive('Olga Toehoorder', phone?.options);
  await observer.join(await exampleFacilitator.codeOf('OBSERVER'));
  await observer.open('/report');
  await expect(observer.page.getByRole('heading', { level: 1, name: 'Verslag' })).toBeVisible();
  await expectFittingPage(observer.page, 'report-phone');

  const { name } = await report(observer, /^PDF/);

  expect(name).toMatch(/\.pdf$/);
});
