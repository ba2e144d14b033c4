import type { APIRequestContext, BrowserContextOptions } from '@playwright/test';
import type { Role } from '../../src/contract/people.ts';
import type { Person } from '../room/Person.ts';
import type { Site } from '../room/Site.ts';
import { expect, type Arrive } from '../room/test.ts';
import { Attendee } from './Attendee.ts';
import { AT_A_BROWSER, Company } from './Company.ts';
import { example, partyName, personName } from './example.ts';

/** Not the name of the example that the product ships with: others look for that one. */
const NAME = 'Molenveld-Oost, met de hand gespeeld';
const BUREAU = 'Procesbureau';
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

type NewRequest = () => Promise<APIRequestContext>;

/** The host plans an empty atelier on the host's page; the facilitator follows the link, and all others are let in. */
export async function gathered(arrive: Arrive, site: Site, newRequest: NewRequest): Promise<Company> {
  const host = await arrive('Beheerder');
  const code = await planned(host, site.hostLink);
  const facilitator = await arrive(personName('fac-01'));
  await facilitator.join(code, BUREAU);
  const codes = new Map<string, string>();
  for (const role of ['FACILITATOR', 'PARTICIPANT', 'OBSERVER'] as const) codes.set(role, await facilitator.codeOf(role));

  const sitting = async (key: keyof typeof AT_A_BROWSER, options?: BrowserContextOptions) => {
    const id = AT_A_BROWSER[key];
    const person = await arrive(personName(id), options);
    await person.join(codes.get('PARTICIPANT') ?? '', organisationOf(id));
    return person;
  };
  const leader = await sitting('leader');
  const manager = await sitting('manager');
  const tenant = await sitting('tenant', PHONE);

  const atelier = `${site.address}/api/ateliers/${facilitator.atelierId}`;
  const attendees = new Map<string, Attendee>();
  const browsers = new Map([['fac-01', facilitator], [AT_A_BROWSER.leader, leader], [AT_A_BROWSER.manager, manager], [AT_A_BROWSER.tenant, tenant]]);
  for (const { id, role } of example.participants) {
    if (browsers.has(id)) continue;
    const request = await newRequest();
    const joined = await request.post(`${site.address}/api/join`, {
      data: { code: codes.get(roleOf(role)), name: personName(id), organisation: organisationOf(id) },
    });
    expect(joined.status(), await joined.text()).toBe(201);
    attendees.set(id, new Attendee(((await joined.json()) as { participantId: string }).participantId, request, atelier));
  }
  const people = (await (await facilitator.ask('/people')).json()) as { participantId: string; name: string }[];
  for (const [id, { context, name }] of browsers) {
    const { participantId = '' } = people.find((each) => each.name === name) ?? {};
    attendees.set(id, new Attendee(participantId, context.request, atelier));
  }
  return new Company(facilitator, leader, manager, tenant, attendees);
}

async function planned(host: Person, hostLink: string): Promise<string> {
  const { page } = host;
  await page.goto(hostLink);
  await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
  await page.getByLabel('Naam van het atelier').fill(NAME);
  await page.getByLabel('Gemeente', { exact: true }).fill('Merwerode');
  await page.getByLabel('Buurt (niet verplicht)').fill('Molenveld-Oost');
  await expect(page.getByLabel('Leeg', { exact: true })).toBeChecked();
  await host.button('Atelier aanmaken').click();
  const link = await page.getByRole('link', { name: 'Zelf begeleiden' }).getAttribute('href');
  return link?.split('/').at(-1) ?? '';
}

function organisationOf(id: string): string {
  const { stakeholderId } = example.participants.find((each) => each.id === id) ?? {};
  return stakeholderId ? partyName(stakeholderId) : BUREAU;
}

function roleOf(ofFile: string): Role {
  if (ofFile === 'TOEHOORDER') return 'OBSERVER';
  return ofFile === 'DEELNEMER' ? 'PARTICIPANT' : 'FACILITATOR';
}
