import type { AtelierCommand } from '../../src/contract/commands.ts';
import type { PhaseHours } from '../../src/contract/resource.ts';
import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { asks, byId, example, partyName, type ResourceRow } from './example.ts';
import { coverageState } from './terms.ts';

/** Whose row is filled in at a browser; the others send what that form sends. */
const BY_HAND: Readonly<Record<string, 'leader' | 'tenant'>> = { 'res-01': 'leader', 'res-14': 'tenant' };

/** Own rows first, then all of them; what was asked beside it. One row at a laptop and one on a phone by hand. */
export async function resources(company: Company): Promise<void> {
  const { facilitator, leader, manager, tenant, lead, register } = company;
  const { rows, totals, totalByCoverageEur } = example.resources;
  for (const person of [facilitator, leader, manager, tenant]) await person.open('/resources');
  await facilitator.button('Ronde starten: eerst eigen regels').click();
  await expect(leader.page.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeVisible();
  for (const [id, who] of Object.entries(BY_HAND)) await fillIn(company[who], byId(rows, id));
  await expect(facilitator.page.getByText('2 mensen hebben al een regel ingevuld.')).toBeVisible();
  await expect(manager.page.getByText('Projectleider WUP')).toHaveCount(0);

  const parties = new Map((await register.all('stakeholder')).map(({ id, name }) => [name, id]));
  for (const row of rows.filter(({ id }) => !(id in BY_HAND))) {
    await company.attendee(authorOf(row)).give(entering(row, parties));
  }
  await facilitator.button('Regels aan iedereen tonen').click();
  await facilitator.button('Ja, toon alle regels').click();
  await expect(manager.page.getByRole('table', { name: 'Regels van alle partijen' }).getByRole('row')).toHaveCount(rows.length + 1);
  const shown = new Map((await register.all('resourceRow')).map(({ role, id, rowRevision }) => [role, { id, rowRevision }]));
  await lead.give(...rows.filter(({ id }) => !(id in BY_HAND)).flatMap(({ role, funding, coverageStatus }): AtelierCommand[] => {
    const { id: rowId, rowRevision } = shown.get(role) ?? { id: '', rowRevision: 0 };
    return [
      { type: 'SetFunding', rowId, funding, basedOn: rowRevision },
      { type: 'SetCoverage', rowId, coverage: coverageState(coverageStatus), basedOn: rowRevision },
    ];
  }));
  await ask(facilitator, asks[0]);
  await lead.give(...asks.slice(1).map(({ stakeholderId, ...hours }) => (
    { type: 'AskCapacity', stakeholderId: parties.get(partyName(stakeholderId)) ?? '', hours: hoursOf(hours) } as const
  )));

  const { page } = manager;
  await expect(page.getByText(euros(totals.totalEur)).first()).toBeVisible();
  await expect(page.getByText(new RegExp(`${totals.hoursTotal.toLocaleString('nl-NL')}(\\s|$)`)).first()).toBeVisible();
  for (const amount of Object.values(totalByCoverageEur).filter((each) => each > 0)) await expect(page.getByText(euros(amount)).first()).toBeVisible();
  await expect(tenant.page.getByText(/uur te weinig\./).first()).toBeVisible();
  await expectFittingPage(page, 'whole-resources');
  await expectFittingPage(tenant.page, 'whole-resources-phone');
}

async function fillIn({ page }: Person, row: ResourceRow): Promise<void> {
  await page.getByRole('button', { name: 'Regel toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Partij', { exact: true }).selectOption(partyName(row.stakeholderId));
  await dialog.getByLabel('Rol of taak').fill(row.role);
  await fillInHours(page, row);
  await dialog.getByLabel('Tarief per uur').fill(String(row.hourlyRateEur));
  await dialog.getByLabel('Andere kosten').fill(String(row.outOfPocketEur));
  await dialog.getByLabel('Waar komt het geld vandaan?').fill(row.funding);
  await dialog.getByLabel('Is er geld voor?').selectOption(coverageState(row.coverageStatus));
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(row.role).first()).toBeVisible();
}

type Hours = Pick<ResourceRow, 'hoursAtelier' | 'hoursProjectPlan' | 'hoursWup'>;

async function fillInHours(page: Person['page'], hours: Hours): Promise<void> {
  await page.getByLabel('Uren: Atelier').fill(String(hours.hoursAtelier));
  await page.getByLabel('Uren: Projectplan').fill(String(hours.hoursProjectPlan));
  await page.getByLabel('Uren: Wijkuitvoeringsplan').fill(String(hours.hoursWup));
}

async function ask({ page }: Person, asked: (Hours & { readonly stakeholderId: string }) | undefined): Promise<void> {
  if (!asked) throw new Error('nothing was asked');
  await page.getByRole('button', { name: 'Uren vragen' }).click();
  await page.getByLabel('Partij', { exact: true }).selectOption(partyName(asked.stakeholderId));
  await fillInHours(page, asked);
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

function entering(row: ResourceRow, parties: ReadonlyMap<string, string>): AtelierCommand {
  return {
    type: 'EnterResourceRow',
    rowId: row.id,
    entry: {
      stakeholderId: parties.get(partyName(row.stakeholderId)) ?? '', role: row.role, hours: hoursOf(row),
      hourlyRate: { cents: row.hourlyRateEur * 100 }, outOfPocket: { cents: row.outOfPocketEur * 100 },
    },
  };
}

function hoursOf({ hoursAtelier, hoursProjectPlan, hoursWup }: Hours): readonly PhaseHours[] {
  return [
    { phase: 'ATELIER', quarters: hoursAtelier * 4 },
    { phase: 'PROJECT_PLAN', quarters: hoursProjectPlan * 4 },
    { phase: 'NEIGHBOURHOOD_PLAN', quarters: hoursWup * 4 },
  ];
}

/** The first who is there for the party, or the facilitator for one that nobody is there for. */
function authorOf({ stakeholderId }: ResourceRow): string {
  return example.participants.find((person) => person.stakeholderId === stakeholderId)?.id ?? 'fac-01';
}

function euros(amount: number): RegExp {
  return new RegExp(`€\\s${amount.toLocaleString('nl-NL')}`);
}
