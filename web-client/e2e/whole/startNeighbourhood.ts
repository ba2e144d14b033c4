import type { AtelierCommand } from '../../src/contract/commands.ts';
import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import { AT_A_BROWSER, type Company } from './Company.ts';
import { dealtScores, sumOf } from './dealtScores.ts';
import { byId, example } from './example.ts';
import { halfDayOf } from './programme.ts';
import { inDutch } from './text.ts';

/** A score that somebody of the file gives to an option on a criterion, each by their names. */
interface Given {
  readonly by: string;
  readonly option: string;
  readonly criterion: string;
  readonly score: number;
}

/**
 * Seventeen people score in silence. Some of their 306 scores are given by hand, in the table and on a phone; the others are sent as
 * those are. The weighted means are those of the file.
 */
export async function startNeighbourhoodIsScored(company: Company): Promise<string> {
  const { facilitator, leader, tenant, register } = company;
  const { page } = facilitator;
  await facilitator.open('/matrix');
  await facilitator.button('Startwijk kiezen').click();
  await page.getByLabel('Korte naam').fill('Startwijk kiezen');
  await facilitator.button('Matrix maken').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Startwijk kiezen' })).toBeVisible();
  const { criteria, scores } = example.startNeighbourhoodChoice;
  for (const { name, weightPct } of criteria) {
    await expect(page.getByRole('table', { name: 'Criteria en gewichten' }).getByRole('row', { name })).toContainText(String(weightPct));
  }
  const path = new URL(page.url()).pathname;
  await facilitator.button('Ronde 1 starten: stil scoren').click();
  const roundId = await register.idOf('scoringRound', () => true);

  const dealt = dealtToThosePresent();
  const byHand = [...await scoreInTable(leader, path, dealt), ...await scoreOnPhone(tenant, path, dealt)];
  await scoredByTheOthers(company, roundId, dealt.filter((given) => !byHand.includes(given)));
  const present = halfDayOf(1).presentParticipantIds;
  await expect(page.getByText(new RegExp(`^${present.length} mensen hebben scores gegeven, ${present.length} mensen zijn klaar`))).toBeVisible();
  await expectFittingPage(tenant.page, 'whole-scoring-phone');
  await facilitator.button('Scores tonen').click();
  await facilitator.button('Ja, toon de scores').click();
  const totals = leader.page.getByRole('table', { name: 'Gewogen score per optie' });
  for (const { neighbourhoodId, total } of scores) {
    await expect(totals.getByRole('row', { name: byId(example.neighbourhoods, neighbourhoodId).name })).toContainText(`${inDutch(total, 2)} van 5`);
  }
  await expectFittingPage(leader.page, 'whole-matrix');
  return path;
}

/** Everybody's scores, so that each mean of the file comes out. */
function dealtToThosePresent(): readonly Given[] {
  const people = halfDayOf(1).presentParticipantIds;
  const { criteria, scores } = example.startNeighbourhoodChoice;
  return scores.flatMap(({ neighbourhoodId, perCriterion }, place) => Object.entries(perCriterion).flatMap(([criterionId, mean], index) => {
    const turn = 5 * (place * criteria.length + index);
    return dealtScores(sumOf(mean, people.length), people.length, turn).map((score, at) => ({
      by: people[at] ?? '',
      option: byId(example.neighbourhoods, neighbourhoodId).name,
      criterion: byId(criteria, criterionId).name,
      score,
    }));
  }));
}

async function scoreInTable({ page, address }: Person, path: string, dealt: readonly Given[]): Promise<readonly Given[]> {
  const own = dealt.filter(({ by, option }) => by === AT_A_BROWSER.leader && option === 'Molenveld-Oost');
  await page.goto(`${address}${path}`);
  for (const { option, criterion, score } of own) await page.getByLabel(`${option}: ${criterion}`).selectOption(String(score));
  await expect(page.getByText(new RegExp(`^${own.length} van \\d+ scores gegeven`))).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ik ben klaar' }).check();
  return own;
}

/** There one scores one option at a time. */
async function scoreOnPhone({ page, address }: Person, path: string, dealt: readonly Given[]): Promise<readonly Given[]> {
  await page.goto(`${address}${path}`);
  const steps = page.getByRole('navigation', { name: 'Opties' }).or(page.getByRole('list', { name: 'Opties' })).first();
  const shown = await steps.locator('[aria-current]').first().textContent();
  const own = dealt.filter(({ by, option }) => by === AT_A_BROWSER.tenant && shown?.includes(option));
  for (const { criterion, score } of own) {
    const group = page.getByRole('group', { name: criterion });
    await group.getByText(String(score), { exact: true }).click();
    await expect(group.getByRole('radio', { name: String(score) })).toBeChecked();
  }
  expect(own.length).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: 'Ik ben klaar' }).check();
  return own;
}

async function scoredByTheOthers(company: Company, roundId: string, dealt: readonly Given[]): Promise<void> {
  const optionIds = new Map((await company.register.all('matrixOption')).map(({ text, id }) => [text, id]));
  const criterionIds = new Map((await company.register.all('matrixCriterion')).map(({ name, id }) => [name, id]));
  for (const [by, given] of Map.groupBy(dealt, (each) => each.by)) {
    const scores: AtelierCommand[] = given.map(({ option, criterion, score }) => (
      { type: 'GiveScore', roundId, optionId: optionIds.get(option) ?? '', criterionId: criterionIds.get(criterion) ?? '', score }
    ));
    await company.attendee(by).give(...scores, { type: 'ReportReady', roundId, ready: true });
  }
}
