import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };

test.describe('who joins for the first time', () => {
  test.use({ introduced: false });

  test('is introduced in three cards, once on this device, and may work meanwhile', async ({ room }) => {
    // given
    const { facilitator, boardId } = room;
    const anna = await room.enter('Anna Bakker');
    const { page } = anna;
    const introduction = page.getByRole('region', { name: 'Kennismaking' });
    for (const person of [anna, facilitator]) await person.openOverview();
    await expect(introduction).toBeVisible();
    await expect(facilitator.page.getByRole('region', { name: 'Kennismaking' })).toHaveCount(0);
    await expectGoodPage(page, 'introduction');

    await test.step('it is not in the way', async () => {
      await anna.openBoard(boardId);
      await anna.addNote('Eerste gedachte');
      await expect(introduction).toBeVisible();
      await page.setViewportSize(PHONE);
      await anna.openOverview();
      await expectFittingPage(page, 'introduction-phone');
    });

    await test.step('three cards, and it is over', async () => {
      await introduction.getByRole('button', { name: 'Volgende' }).click();
      await expect(introduction.getByText('Alles wordt bewaard')).toBeVisible();
      await introduction.getByRole('button', { name: 'Volgende' }).click();
      await introduction.getByRole('button', { name: 'Aan de slag' }).click();
      await expect(introduction).toHaveCount(0);
      await page.reload();
      await expect(page.getByText('Verbonden')).toBeVisible();
      await expect(introduction).toHaveCount(0);
    });
  });

  test('in the midst of a half-day comes to where it goes on, and can write at once', async ({ room, arrive, site }) => {
    // given
    const { facilitator, boardId } = room;
    await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
    const entry = { kind: 'COMPONENT', title: 'Ideeën verzamelen', component: 'PARTICIPATION', minutes: 20, workForms: [] } as const;
    await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1', entry });
    await facilitator.give({ type: 'OpenHalfDay', halfDayId: 'd1' });
    const phases = [{ title: 'Stil schrijven', minutes: 8, visibility: 'OWN' }] as const;
    await facilitator.give({ type: 'StartAgendaItem', agendaItemId: 'i1', activityId: 'k1', boardId, phases });
    const code = await facilitator.codeOf('PARTICIPANT');
    const { page } = await arrive('Piet Telefoon', { viewport: PHONE, hasTouch: true });

    // when
    await page.goto(site.address);
    await page.getByLabel('Code van het atelier').fill(`${site.address}/join/${code}`);
    await page.getByRole('button', { name: 'Verder' }).tap();
    await page.getByLabel('Uw naam').fill('Piet Telefoon');
    await page.getByLabel('Uw organisatie').fill('Bewoner');
    await page.getByRole('button', { name: 'Meedoen' }).tap();

    // then
    await expect(page).toHaveURL(new RegExp(`/board/${boardId}$`));
    await expect(page.getByRole('heading', { name: 'Stil schrijven' })).toBeVisible();
    await page.getByLabel('Wat wilt u opschrijven?').fill('Wie betaalt dit?');
    await page.getByRole('button', { name: 'Notitie toevoegen' }).tap();
    await expect(page.getByRole('checkbox', { name: 'Wie betaalt dit?' })).toBeVisible();
    await expectGoodPage(page, 'joined-in-the-midst');
  });
});

test('each page says what it is for, by key and button, and what to begin with when it is empty', async ({ room }) => {
  // given
  const { facilitator } = room;
  const { page } = facilitator;
  const help = page.getByRole('complementary', { name: 'Hulp bij deze pagina' });

  await test.step('by key; it goes along to the next page', async () => {
    await facilitator.open('/stakeholders');
    await expect(page.getByText('Verbonden')).toBeVisible();
    await page.keyboard.press('?');
    await expect(help).toContainText('Hier staat wie invloed heeft op de wijk');
    await expect(page.getByRole('heading', { name: 'Hulp bij deze pagina' })).toBeVisible();
    await expectGoodPage(page, 'help');
    await page.getByRole('link', { name: 'Wat is er nodig?' }).click();
    await expect(help).toContainText('Op een bord schrijft iedereen tegelijk notities');
    await help.getByRole('button', { name: 'Zijpaneel sluiten' }).click();
    await expect(help).toHaveCount(0);
  });

  await test.step('with the button, on the phone', async () => {
    await page.setViewportSize(PHONE);
    await facilitator.open('/actions');
    await page.getByRole('button', { name: 'Hulp', exact: true }).click();
    await expect(help).toContainText('Hier staat wie wat doet na het atelier');
    await expectFittingPage(page, 'help-phone');
  });

  await test.step('an empty page says how to begin', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ['actions', 'decisions', 'stakeholders', 'process', 'organisation', 'resources', 'neighbourhoods', 'matrix', 'routemap', 'programme']) {
      await facilitator.open(`/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFittingPage(page, `empty-${path}`);
    }
    await expectGoodPage(page, 'empty');
  });
});
