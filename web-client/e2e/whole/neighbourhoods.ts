import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { byId, example, type QuickScan } from './example.ts';
import { alternativeName } from './terms.ts';
import { escaped, inDutch } from './text.ts';

/** Imported twice, as the figures come in: first what CBS says, too little to name a winner, then what the parties and PBL say. */
export async function neighbourhoods(company: Company): Promise<void> {
  const { facilitator, leader, lead, register } = company;
  const { page } = facilitator;
  await facilitator.open('/neighbourhoods');
  await imported(facilitator, 'cbs.csv', (provenance) => provenance === 'CBS');
  await leader.open('/neighbourhoods');
  await leader.page.getByLabel('Welke wijk').selectOption('Kanaalkwartier');
  await expect(leader.page.getByText(/Onvoldoende gegevens om een winnaar/).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Kerncijfers' }).click();
  await imported(facilitator, 'partijen.csv', (provenance) => provenance !== 'CBS');
  await expect(leader.page.getByText(/Onvoldoende gegevens om een winnaar/)).toHaveCount(0);

  for (const scan of example.quickScans) await isScannedAsTheFileSays(leader, scan);
  await leader.page.getByLabel('Welke wijk').selectOption('Molenveld-Oost');
  await expectFittingPage(leader.page, 'whole-neighbourhoods');
  const here = await register.all('neighbourhood');
  await lead.give(...example.neighbourhoods.map(({ name, code, description }) => (
    { type: 'DescribeNeighbourhood', neighbourhoodId: here.find((each) => each.name === name)?.id ?? '', name, code, description } as const
  )));
}

async function imported({ page }: Person, name: string, isIn: (provenance: string) => boolean): Promise<void> {
  await page.getByLabel('Bestanden kiezen').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(fileOf(isIn)) });
  await page.getByRole('button', { name: '3 wijken overnemen' }).click();
  await expect(page.getByRole('button', { name: '3 wijken overnemen' })).toHaveCount(0);
  await expect(page.getByText('3 wijken zijn overgenomen.')).toBeVisible();
}

/** Our own file: a column for each figure, and one for where it comes from. */
function fileOf(isIn: (provenance: string) => boolean): string {
  const lines = example.quickScans.map(({ neighbourhoodId, inputs }) => {
    const { code, name } = byId(example.neighbourhoods, neighbourhoodId);
    const known = inputs.filter(({ provenance }) => isIn(provenance));
    return {
      head: ['code', 'naam', ...known.flatMap(({ key }) => [key, `${key}_bron`])],
      row: [code, name, ...known.flatMap(({ value, provenance }) => [String(value).replace('.', ','), provenance])],
    };
  });
  return [lines[0]?.head ?? [], ...lines.map(({ row }) => row)].map((cells) => cells.join(';')).join('\n');
}

async function isScannedAsTheFileSays({ page }: Person, scan: QuickScan): Promise<void> {
  const { name } = byId(example.neighbourhoods, scan.neighbourhoodId);
  await page.getByLabel('Welke wijk').selectOption(name);
  const outcome = page.getByRole('region', { name: `Snelle wijkanalyse van ${name}` });
  const [first = '', second = ''] = scan.ranking.map(alternativeName);
  await expect(outcome.getByText(scan.clearWinner
    ? `${first} past het best.`
    : `Neem beide mee: ${first} en ${second}. Het verschil is ${inDutch(scan.margin, 1)} punten.`)).toBeVisible();
  const { stableRuns, runs, winner } = scan.robustness;
  await expect(outcome.getByText(`In ${stableRuns} van de ${runs} keer blijft ${alternativeName(winner)} bovenaan.`)).toBeVisible();
  for (const { alternative, score, class: fit } of scan.results) {
    const card = outcome.getByRole('article').filter({ has: page.getByRole('heading', { name: alternativeName(alternative), exact: true }) });
    await expect(card.getByText(new RegExp(`^${escaped(fit)}\\. Score ${inDutch(score, 1)} van 100$`))).toBeVisible();
  }
}
