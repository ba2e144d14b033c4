import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { javaCommand } from './room/java.ts';
import { expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';

const VERIFIER = fileURLToPath(new URL('../../infra/verifier/target/verifier.jar', import.meta.url));

/** What the verifier ends with, and says. */
function verify(...files: readonly string[]): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    execFile(javaCommand(), ['-jar', VERIFIER, ...files, '--nl'], (failure, stdout) =>
      resolve({ status: typeof failure?.code === 'number' ? failure.code : 0, said: stdout }));
  });
}

test('an auditor goes from a decision back to a note and its moment, and a checkpoint proves the dossier and catches a forged one', async ({ exampleFacilitator, arrive }, testInfo) => {
  // given
  const auditor = await arrive('Ada Auditor');
  await auditor.comeIn(await exampleFacilitator.codeOf('AUDITOR'));
  await auditor.open('/decisions/dec-02');

  // when
  await auditor.page.getByRole('link', { name: 'Hoe is dit tot stand gekomen?' }).click();
  await auditor.page.getByRole('tab', { name: 'Lijst' }).click();
  const before = auditor.page.getByRole('region', { name: 'Wat ertoe leidde' });
  await before.getByRole('link', { name: /^Bekijk dit moment: notitie Portiekgesprekken per flat/ }).click();

  // then
  await expect(auditor.page.getByRole('heading', { level: 1, name: 'Terugkijken' })).toBeVisible();
  await expect(auditor.page.getByRole('option', { name: /^Portiekgesprekken per flat/ })).toBeAttached();
  await expect(auditor.page.locator('.wa-replay-sentence')).toContainText('Ideeën om bewoners te betrekken');
  await expect(auditor.page.locator('.board-sought')).toBeInViewport({ ratio: 1 });
  await expect(auditor.page).toHaveURL(/[?&]item=note/);
  await auditor.page.getByRole('slider', { name: 'Tijdlijn' }).press('ArrowRight');
  await expect(auditor.page).not.toHaveURL(/[?&]item=/);

  // given
  await auditor.open('/report');
  const proof = auditor.page.getByRole('region', { name: 'Bewijs van de geschiedenis' });

  // when
  await proof.getByRole('button', { name: 'Controlepunt maken' }).click();
  const checkpoint = await proof.getByLabel('Tekst van het controlepunt').textContent();
  await expect(proof.getByRole('img', { name: /^QR-code/ })).toBeVisible();
  await proof.getByRole('button', { name: 'Als bestand bewaren' }).scrollIntoViewIfNeeded();
  await expectGoodPage(auditor.page, 'report-checkpoint');
  const [download] = await Promise.all([
    auditor.page.waitForEvent('download'),
    auditor.page.getByRole('button', { name: 'Interne editie bewaren (zip)' }).click(),
  ]);

  // then
  const [dossier, held, forged] = ['dossier.zip', 'held.txt', 'forged.zip'].map((name) => testInfo.outputPath(name)) as [string, string, string];
  await download.saveAs(dossier);
  await writeFile(held, checkpoint ?? '');
  const found = await verify(dossier, held);
  expect(found.status, found.said).toBe(0);
  expect(found.said).toContain('Niet nageteld');

  // when
  const bytes = await readFile(dossier);
  const at = bytes.indexOf('koffie');
  expect(at).toBeGreaterThan(0);
  await writeFile(forged, Buffer.concat([bytes.subarray(0, at), Buffer.from('Thee!!'), bytes.subarray(at + 6)]));
  const caught = await verify(forged, held);

  // then
  expect(caught.status).toBe(1);
  expect(caught.said).toMatch(/Gebeurtenis \d+/);
});

test('the host keeps the full dossier, and it is in order', async ({ arrive, site }, testInfo) => {
  // given
  const { page } = await arrive('Hanneke Beheer');
  await page.goto(site.hostLink);

  // when
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dossier bewaren (zip): Vertragingsatelier Molenveld-Oost' }).click(),
  ]);

  // then
  const dossier = testInfo.outputPath('dossier.zip');
  await download.saveAs(dossier);
  const found = await verify(dossier);
  expect(found.status, found.said).toBe(0);
  expect(found.said).toContain('Dossier (volledige editie)');
  expect(found.said).toMatch(/Nageteld: de \d+ uitkomsten/);
});
