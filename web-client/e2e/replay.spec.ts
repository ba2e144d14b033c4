import type { Locator, Page } from '@playwright/test';
import type { AtelierCommand } from '../src/contract/commands.ts';
import { givenNotes } from './room/notes.ts';
import { expect, test } from './room/test.ts';
import { keepPicture } from './room/screenshots.ts';

const line = (page: Page) => page.getByRole('slider', { name: 'Tijdlijn' });
const momentOf = async (page: Page) => Number(await line(page).getAttribute('aria-valuenow'));
const caption = (page: Page) => page.locator('.wa-replay-sentence');

test.beforeEach(async ({ exampleFacilitator }) => {
  await exampleFacilitator.open('/replay');
  await expect(line(exampleFacilitator.page)).toBeVisible();
});

test('the example is played back, paused and stepped through', async ({ exampleFacilitator: { page } }) => {
  // given
  await line(page).press('Home');
  await expect(caption(page)).toHaveText('Het begin: er is nog niets');

  // when
  await page.getByRole('button', { name: 'Meer bediening' }).click();
  await page.getByLabel('Snelheid').selectOption('64');
  await page.getByRole('button', { name: 'Afspelen' }).click();

  // then
  await expect.poll(() => momentOf(page), { timeout: 30_000 }).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Pauze' }).click();
  await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();
  const paused = await momentOf(page);

  // when
  await page.getByRole('button', { name: 'Eén handeling verder' }).click();
  await expect.poll(() => momentOf(page)).toBe(paused + 1);
  await expect(caption(page)).not.toHaveText('');
  await page.getByRole('button', { name: 'Eén handeling terug' }).click();

  // then
  await expect.poll(() => momentOf(page)).toBe(paused);
});

test('a decision is found on the line, and a link opens that same moment', async ({ exampleFacilitator: person, arrive, site }) => {
  const { page } = person;
  // when
  const marks = page.getByLabel('Hoogtepunten');
  const mark = marks.getByRole('option', { name: /^Afspraak: / }).first();
  const revision = (await mark.getAttribute('value')) ?? '';
  await marks.selectOption(revision);

  // then
  await expect(line(page)).toHaveAttribute('aria-valuenow', revision);
  await expect(page).toHaveURL(new RegExp(`[?&]r=${revision}(&|$)`));
  await expect(page.getByText(new RegExp(`Handeling ${revision} van`))).toBeVisible();
  const said = await caption(page).textContent();
  await page.getByLabel('Wat wilt u zien?').selectOption('Afspraken');
  await expect(page.getByText('Afgesproken in het atelier').first()).toBeVisible();
  await keepPicture(page, 'replay');

  // when
  const visitor = await arrive('Vera Terugkijker');
  await visitor.page.goto(page.url().replace(person.address, site.address));
  await expect(visitor.page.getByRole('alert')).toContainText('code van dit atelier');
  await visitor.join(await person.codeOf('AUDITOR'));

  // then
  await expect(line(visitor.page)).toHaveAttribute('aria-valuenow', revision);
  await expect(caption(visitor.page)).toHaveText(said ?? '');
});

test('a board of the past shows its notes and cannot be changed', async ({ exampleFacilitator: { page } }) => {
  // given
  const notes = page.getByRole('option').and(page.locator('[data-note]'));
  await expect(notes.first()).toBeVisible();
  const head = await momentOf(page);

  // when
  await notes.first().focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('n');

  // then
  await expect(page.getByLabel('Tekst van de notitie')).toHaveCount(0);
  expect(await momentOf(page)).toBe(head);
  await line(page).press('Home');
  await expect(notes).toHaveCount(0);
});

test('what is replayed has most of the page, on a desktop and on a phone', async ({ exampleFacilitator: { page } }) => {
  const shareOfPage = () => page.evaluate(() => {
    const of = (what: string) => document.querySelector(what)?.getBoundingClientRect();
    const [board, all] = [of('.wa-replay-board'), of('main')];
    return board && all ? (Math.min(board.bottom, all.bottom) - board.top) / all.height : 0;
  });
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    await expect.poll(shareOfPage, `at ${size.width}`).toBeGreaterThan(0.68);
  }
});

test('two moments are compared, in words and on the board', async ({ exampleFacilitator: person }) => {
  const { page } = person;
  const panel = page.getByRole('complementary', { name: 'Vergelijken' });
  const shown = 'Onthulling: Ideeën om bewoners te betrekken';
  const reveal = (await page.getByLabel('Hoogtepunten').getByRole('option', { name: shown }).getAttribute('value')) ?? '';

  // when
  await person.open(`/replay?r=${Number(reveal) + 40}&vs=${Number(reveal) - 30}`);

  // then
  await expect(panel.getByText(/^Van handeling \d+ tot en met \d+: .*\d+ (erbij|anders)/)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: shown })).toBeVisible();
  await expect(panel.locator('.wa-compare-fields').first()).toBeVisible();
  await panel.locator('.wa-compare').getByRole('button').first().click();
  await expect(page.locator('.board-difference').first()).toBeAttached();
  await expect(page.locator('.wa-replay-board')).toBeInViewport({ ratio: 0.9 });
  await keepPicture(page, 'replay-compared');

  // when
  await page.setViewportSize({ width: 390, height: 844 });
  await panel.getByRole('button', { name: 'Vergelijken tonen' }).click();
  await expect(panel.locator('.wa-compare-fields').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Dit moment tonen' }).click();

  // then
  await expect(panel.getByText(/^Van handeling/)).toBeHidden();
  await expect(page.locator('.wa-replay-board')).toBeInViewport();

  // when
  await panel.getByRole('button', { name: 'Zijpaneel sluiten' }).click();

  // then
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/vs=/);
});

test('chapters and a filter lead from moment to moment, and a half-day has a recap', async ({ exampleFacilitator: person }) => {
  const { page } = person;
  const panel = page.getByRole('complementary', { name: 'Hoofdstukken' });

  // when
  await page.getByRole('button', { name: 'Hoofdstukken tonen' }).click();
  const chapter = panel.locator('[data-depth="1"]').getByRole('link').nth(2);
  const title = (await chapter.locator('span').first().textContent()) ?? '';
  await chapter.click();

  // then
  await expect(page.getByRole('group', { name: 'Hoofdstuk' })).toContainText(title);
  await expect(chapter).toHaveAttribute('aria-current', 'step');
  await keepPicture(page, 'replay-chapters');
  const began = await momentOf(page);

  // when
  await page.getByRole('button', { name: 'Meer bediening' }).click();
  await page.getByText('Wat wordt afgespeeld: alles').click();
  await page.getByText('Soorten: Alles').click();
  await page.getByRole('checkbox', { name: /^Voorstellen, standpunten en afspraken/ }).check();
  await expect(page.getByText(/^\d+ van de [\d.]+ handelingen worden afgespeeld$/)).toBeVisible();
  await page.getByRole('button', { name: 'Eén handeling verder' }).click();

  // then
  await expect.poll(() => momentOf(page)).toBeGreaterThan(began);
  await expect(page).toHaveURL(/[?&]about=decision(&|$)/);

  // when
  await panel.getByRole('link', { name: /^Terugblik op / }).first().click();

  // then
  await expect(page.getByRole('heading', { name: 'Terugblik', level: 1 })).toBeVisible();
  await expect(page.getByRole('row', { name: /Zonder naam, samen/ })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible();
});

test('votes, rounds, the occasion, a ground and a blueprint are in view when they happen, on a laptop and on a phone', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const { page } = facilitator;
  const anna = await room.enter('Anna Bakker');
  const [note = ''] = await givenNotes(facilitator, boardId, ['Koken op inductie']);
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'h1', plan: { date: '2027-02-02', start: '13:00', end: '17:00', theme: 'Vertragen' } });
  await facilitator.give({
    type: 'ProposeDecision', decisionId: 'd1', proposalId: 'p1', title: 'Begin in Oost', question: 'Waar beginnen we?', text: 'We beginnen in Oost. '.repeat(20),
    component: 'PROCESS', method: 'CONSENT', mandate: 'ADVICE_TO_EXECUTIVE', grounds: [],
  });
  const moments: [what: string, seen: Locator][] = [];
  const happens = async (what: string, seen: Locator, command: AtelierCommand, by = facilitator) => {
    await by.give(command);
    moments.push([what, seen]);
  };
  const { revision: before } = (await (await facilitator.ask('/moments')).json()) as { revision: number };
  const banner = page.locator('.board-banner');
  const marked = page.locator('[data-happened]');
  await happens('the occasion', marked.getByText('Het net moet open'), { type: 'DescribeOccasion', occasion: 'Het net moet open' });
  await happens('a vote begins', banner.getByText('0 stippen gegeven'), { type: 'OpenDotVote', voteId: 'v1', boardId, budget: 3, perNote: 2 });
  await happens('a ground', marked.getByText('Koken op inductie'), { type: 'AddGround', decisionId: 'd1', ground: { kind: 'note', id: note } });
  await happens('a dot', banner.getByText('1 stip gegeven'), { type: 'CastDot', voteId: 'v1', noteId: note }, anna);
  await happens('the result', banner.getByRole('button', { name: 'Koken op inductie' }), { type: 'CloseDotVote', voteId: 'v1' });
  await happens('a round begins', banner.getByText('Wat houdt u tegen?'), { type: 'StartWritingRound', roundId: 'r1', boardId, question: 'Wat houdt u tegen?' });
  await happens('a blueprint', marked.getByText('Blauwdruk Proefveld'), { type: 'DrawUpBlueprint', blueprintId: 'b1', title: 'Blauwdruk Proefveld' });

  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport);
    for (const [at, [what, seen]] of moments.entries()) {
      // when
      if (at === 0) await facilitator.open(`/replay?r=${before}`);
      await line(page).press('ArrowRight');
      // then
      await expect(line(page)).toHaveAttribute('aria-valuenow', String(before + at + 1));
      await expect(seen.first(), what).toBeInViewport();
    }
    // what the keys do is read once, and leaves what happens in view
    await expect(page.getByText('Spatie: afspelen of pauze.')).toBeHidden();
  }
});

test('people and the weights of the scan are in view when something happens to them, however often the moment is opened', async ({ room }) => {
  // given
  const { facilitator } = room;
  const { page } = facilitator;
  const marked = page.locator('[data-happened]');
  await facilitator.give({ type: 'ProposeNeighbourhood', neighbourhoodId: 'n1', name: 'Molenveld' });
  await room.enter('Anna Bakker');
  const { revision } = (await (await facilitator.ask('/moments')).json()) as { revision: number };
  await facilitator.give({ type: 'WeighCriterion', indicator: 'HOUSING_CORP_PCT', weight: 20 });

  // what stood in for a view stayed now and then, when its code came just after that of the view before it
  for (let time = 0; time < 10; time++) {
    // when
    await page.setViewportSize(time % 2 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 800 });
    await facilitator.open(`/replay?r=${revision + 1}`);

    // then
    await expect(page.getByRole('row', { name: /Corporatiewoningen/ }).and(marked)).toBeInViewport();
    await expect(caption(page)).toHaveText(/verandert een gewicht van de wijkanalyse: “Corporatiewoningen”$/);
  }

  // when
  await line(page).press('ArrowLeft');

  // then
  await expect(page.getByRole('row', { name: /^Anna Bakker/ }).and(marked)).toBeInViewport();
});
