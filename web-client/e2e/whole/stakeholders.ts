import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { byId, example, type Stakeholder } from './example.ts';
import { attitude, ring } from './terms.ts';
import { escaped } from './text.ts';

const RING_NAMES: Readonly<Record<string, string>> = {
  MEEBESLISSEN: 'Meebeslissen', MEEWERKEN: 'Meewerken', MEEDENKEN: 'Meedenken', MEEWETEN: 'Meeweten',
};

/** Where the parties stand, and in which ring: two by hand, at a laptop and on the facilitator's screen, the others as these send it. */
export async function placed(company: Company): Promise<void> {
  const { facilitator, leader, lead, register } = company;
  const housing = byId(example.stakeholders, 'stk-04');
  const tenants = byId(example.stakeholders, 'stk-08');
  const owners = byId(example.stakeholders, 'stk-10');
  for (const person of [facilitator, leader]) {
    await person.open('/stakeholders');
    await person.button('Kaart').click();
  }
  await place(leader, housing);
  await place(facilitator, tenants);
  const idOf = new Map((await register.all('stakeholder')).map(({ name, id }) => [name, id]));
  const here = (party: Stakeholder) => idOf.get(party.name) ?? '';
  await lead.give(...example.stakeholders.filter((party) => party !== housing && party !== tenants).map((party) => (
    { type: 'PlaceStakeholder', stakeholderId: here(party), standing: { influence: party.influence, interest: party.interest } } as const
  )));
  await lead.give(...example.stakeholders.flatMap((party) => [
    { type: 'RecordPresence', stakeholderId: here(party), presence: party.presentAtAtelier ? 'PRESENT' : 'ABSENT' } as const,
    { type: 'RecordAttitude', stakeholderId: here(party), attitude: attitude(party.attitude) } as const,
  ]));
  for (const { name, influence, interest } of example.stakeholders) {
    await expect(facilitator.button(new RegExp(`^${escaped(name)}, .*Invloed ${influence}, belang ${interest}`)).first()).toBeVisible();
  }
  await expectFittingPage(facilitator.page, 'whole-stakeholder-map');

  await leader.button('Ringen').click();
  await leader.page.getByLabel(`Nu: ${owners.name}`).selectOption(RING_NAMES[owners.ringActual] ?? '');
  await leader.page.getByLabel(`Gewenst: ${owners.name}`).selectOption(RING_NAMES[owners.ringDesired] ?? '');
  await expect(leader.page.getByText(new RegExp(`^${escaped(owners.name)}: van meeweten naar meewerken`))).toBeVisible();
  await lead.give(...example.stakeholders.filter((party) => party !== owners).flatMap((party) => [
    { type: 'PlaceInRing', stakeholderId: here(party), analysis: 'ACTUAL', ring: ring(party.ringActual) } as const,
    { type: 'PlaceInRing', stakeholderId: here(party), analysis: 'DESIRED', ring: ring(party.ringDesired) } as const,
  ]));
  const apart = example.stakeholders.filter(({ ringActual, ringDesired }) => ringActual !== ringDesired);
  for (const { name } of apart) await expect(leader.page.getByText(new RegExp(`^${escaped(name)}: van mee`))).toBeVisible();
  await expectFittingPage(leader.page, 'whole-rings');
}

async function place({ page }: Person, party: Stakeholder): Promise<void> {
  await page.getByRole('button', { name: party.name }).first().click();
  await page.getByLabel('Invloed', { exact: true }).fill(String(party.influence));
  await page.getByLabel('Belang', { exact: true }).fill(String(party.interest));
  await page.getByRole('button', { name: 'Zet op deze plaats' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${escaped(party.name)}, .*Invloed ${party.influence}`) }).first()).toBeVisible();
}
