import type { Page } from '@playwright/test';
import { expect, test } from './room/test.ts';
import { expectFittingPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';

const CHANGING =
  /toevoegen|wijzigen|aanpassen|Weghalen|Verplaatsen|Ongedaan|Opnieuw doen|Stil schrijven|Onthullen|Stemming|Stip|tekenen|^Voorstel|Nieuw voorstel|Ronde openen|vastleggen|Bord openen|Atelier (openen|sluiten)|Uitschrijven|Vernieuwen|Activiteit/i;

async function expectNothingToChange(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: CHANGING })).toHaveCount(0);
}

test('an observer sees everything and is offered nothing that changes it', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  await givenNotes(facilitator, boardId, ['Wat gaat het kosten?']);
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Huurdersvereniging', kind: 'TENANTS' });
  await facilitator.give({
    type: 'ProposeDecision', decisionId: 'd1', proposalId: 'd1v1', title: 'Een buurtgesprek', question: 'Hoe verder?',
    text: 'We houden een gesprek.', component: 'GENERAL', method: 'CONSENT', mandate: 'ATELIER', grounds: [],
  });

  // when
  const observer = await room.enter('Otto Kijker', 'OBSERVER');
  const { page } = observer;
  await observer.openOverview();

  // then
  await expect(page.getByRole('heading', { level: 2, name: 'Mensen' })).toBeVisible();
  await expectNothingToChange(page);

  await observer.openBoard(boardId);
  await expect(observer.note('Wat gaat het kosten?')).toBeVisible();
  await observer.note('Wat gaat het kosten?').click();
  await expectNothingToChange(page);
  for (const key of ['Enter', 'n', 'Delete', 'v', 'm']) await page.keyboard.press(key);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(observer.note('Wat gaat het kosten?')).toBeVisible();

  await observer.button('Lijst').click();
  await expect(page.getByRole('checkbox', { name: 'Wat gaat het kosten?' })).toBeVisible();
  await expectNothingToChange(page);

  await observer.open('/stakeholders');
  await expect(page.getByText('Huurdersvereniging').first()).toBeVisible();
  await expectNothingToChange(page);

  await observer.open('/decisions/d1');
  await expect(page.getByRole('heading', { level: 1, name: 'Een buurtgesprek' })).toBeVisible();
  await expectNothingToChange(page);

  // and who tries without the pages is refused
  const refused = await observer.context.request.post(`${observer.address}/api/ateliers/${observer.atelierId}/commands`, {
    data: { commandId: 'toehoorder-1', command: { type: 'OpenBoard', boardId: 'b2', title: 'Stiekem', component: 'GENERAL' } },
  });
  expect(refused.status()).toBe(403);
});

test('what an auditor is refused the facilitator sees, and that they looked', async ({ room }) => {
  // given
  const { facilitator } = room;
  const auditor = await room.enter('Rik Rekenkamer', 'AUDITOR');
  await auditor.open('/logbook');
  await expect(auditor.page.getByText('Dat u meekijkt wordt vastgelegd')).toBeVisible();

  // when
  const refused = await auditor.context.request.post(`${auditor.address}/api/ateliers/${auditor.atelierId}/commands`, {
    data: { commandId: 'onderzoeker-1', command: { type: 'OpenBoard', boardId: 'b2', title: 'Stiekem', component: 'GENERAL' } },
  });

  // then
  expect(refused.status()).toBe(403);
  await expect.poll(async () => (await facilitator.ask('/refusals')).json())
    .toMatchObject([{ command: 'OpenBoard', role: 'AUDITOR', code: 'not-allowed' }]);
  const { page } = facilitator;
  await facilitator.open('/logbook?view=refused');
  await expect(page.getByText('Rik Rekenkamer opent een bord. Dat ging niet.')).toBeVisible();
  await expectFittingPage(page, 'logbook-refused');
  await page.getByRole('tab', { name: 'Wie keek mee?' }).click();
  await expect(page.getByText('Rik Rekenkamer keek mee')).toBeVisible();
  await expectFittingPage(page, 'logbook-access');
});

test('a wrong code gets a clear sentence', async ({ page, site }) => {
  // when
  await page.goto(site.address);
  await page.getByLabel('Code van het atelier').fill('zzzz-9999');
  await page.getByRole('button', { name: 'Verder' }).click();

  // then
  await expect(page.getByRole('alert')).toHaveText(/code/i);
  await expect(page.getByLabel('Code van het atelier')).toHaveAttribute('aria-invalid', 'true');

  // when
  await page.goto(`${site.address}/join/ZZZZ9999`);

  // then
  await expect(page.getByRole('alert')).toHaveText(/code/i);
  await expect(page.getByRole('link', { name: 'Een andere code invullen' })).toBeVisible();
});
