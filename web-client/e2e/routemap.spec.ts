import { expectFittingPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

test('the route map: what was planned elsewhere on one line, with where it leads, live for the other', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/routemap');
  await anna.open('/routemap');
  const dialog = anna.page.getByRole('dialog');

  await test.step('where the route leads', async () => {
    await anna.button('Eindbeeld beschrijven').click();
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog.getByText('Schrijf op hoe de wijk er dan uitziet.')).toBeVisible();
    await dialog.getByLabel('Hoe ziet de wijk er dan uit?').fill('In 2034 kookt en stookt niemand meer op gas.');
    await dialog.getByLabel('In welk jaar?').fill('2034');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(facilitator.page.getByRole('heading', { name: 'Eindbeeld 2034' })).toBeVisible();
  });

  await test.step('phases on the way', async () => {
    await facilitator.button('Fasen wijzigen').click();
    const phases = facilitator.page.getByRole('dialog');
    await phases.getByRole('button', { name: 'Fase toevoegen' }).click();
    await phases.getByLabel('Naam').fill('Projectplan');
    await phases.getByLabel('Eerste dag').fill('2027-01-01');
    await phases.getByLabel('Laatste dag').fill('2027-06-30');
    await phases.getByRole('button', { name: 'Opslaan' }).click();
    await expect(anna.page.getByRole('list', { name: 'Fasen' }).getByText('Projectplan')).toBeVisible();
  });

  await test.step('a step and an action that are planned on their own pages come by themselves', async () => {
    await facilitator.give({ type: 'PlanStep', stepId: 's1', title: 'Startnotitie', kind: 'DECISION_TO_TAKE', stakeholders: [], body: 'College', when: { from: '2027-03-30' } });
    await facilitator.give({ type: 'PlanStep', stepId: 's2', title: 'Buurtgesprek', kind: 'MEETING', stakeholders: [], when: { from: '2027-08-30', until: '2027-09-10' } });
    await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 'net', name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
    await facilitator.give({ type: 'PlanAction', actionId: 'a1', entry: { title: 'Voorstel schrijven', owner: { stakeholderId: 'net' }, component: 'PROCESS', dueAt: '2026-01-15' } });
    const list = anna.page.getByRole('region', { name: 'De route in woorden' });
    await expect(list.getByRole('listitem').filter({ hasText: 'Startnotitie' })).toContainText('Wie: College');
    await expect(list.getByRole('listitem').filter({ hasText: 'Voorstel schrijven' })).toContainText('Te laat');
  });
  await expectFittingPage(anna.page, 'routemap-room');

  await test.step('by phase, and of one kind', async () => {
    await anna.page.getByLabel('Lijst per').selectOption('Fase');
    await expect(anna.page.getByRole('region', { name: 'Projectplan' }).getByRole('link', { name: 'Startnotitie' })).toBeVisible();
    await anna.page.getByLabel('Wat?').selectOption('Acties');
    await expect(anna.page.getByRole('link', { name: 'Startnotitie' })).toHaveCount(0);
    await expect(anna.page.getByRole('link', { name: 'Voorstel schrijven' })).toBeVisible();
  });

  await test.step('who has to be reminded', async () => {
    await anna.page.getByRole('tab', { name: 'Herinneringen' }).click();
    await expect(anna.button(/Kopiëren: herinnering voor Netbeheerder/)).toBeVisible();
  });

  await test.step('an observer sees it, and has nothing to change it with', async () => {
    const observer = await room.enter('Otto Kijker', 'OBSERVER');
    await observer.open('/routemap');
    await expect(observer.page.getByRole('heading', { name: 'Eindbeeld 2034' })).toBeVisible();
    await expect(observer.page.getByRole('button', { name: /wijzigen|beschrijven|toevoegen/i })).toHaveCount(0);
    await observer.open('/process');
    await observer.page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(observer.page.getByText(/^Startnotitie, Besluit dat nog komt, 30 maart 2027/)).toBeAttached();
    await expect(observer.page.getByRole('main').getByRole('button', { name: /Startnotitie|verschuiven|wijzigen/i })).toHaveCount(0);
  });
});

test('the route map of the example: on paper, and as it was', async ({ exampleFacilitator }) => {
  const { page } = exampleFacilitator;

  await test.step('all of it is there, and on upright paper, for it has many rows', async () => {
    await exampleFacilitator.open('/routemap');
    await expect(page.getByRole('heading', { name: 'Eindbeeld 2034' })).toBeVisible();
    await expect(page.getByText('In 2034 is Molenveld-Oost aardgasvrij of heeft elke eigenaar een vastgelegd duurzaam alternatief.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Projectopdracht WUP vaststellen' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, 'routemap-print');
    const paper = await page.pdf({ preferCSSPageSize: true, path: 'target/screenshots/routemap.pdf' });
    expect(paper.toString('latin1')).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('and it can be looked back at', async () => {
    await exampleFacilitator.open('/replay');
    await page.getByLabel('Wat wilt u zien?').selectOption('Routemap');
    await page.getByRole('slider').press('End');
    await expect(page.getByRole('heading', { name: 'Eindbeeld 2034' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button', { name: /wijzigen/ })).toHaveCount(0);
    await keepPicture(page, 'routemap-then');
  });
});
