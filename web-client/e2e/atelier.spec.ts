import { expectFittingPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';
import { blueprintPublished, found, nextBegins, reported } from './whole/afterwards.ts';
import { isAsTheFileSays } from './whole/asTheFileSays.ts';
import { broughtTogether } from './whole/clusters.ts';
import type { Company } from './whole/Company.ts';
import { decided, fillInProposal } from './whole/decisions.ts';
import { votedOn } from './whole/dots.ts';
import { gathered } from './whole/gathered.ts';
import { neighbourhoods } from './whole/neighbourhoods.ts';
import { written, writtenInSilence } from './whole/notes.ts';
import { agreements, organisation, signed } from './whole/organisation.ts';
import { intake, opening, partiesAreRegistered } from './whole/preparation.ts';
import { coverage, hurdles, steps } from './whole/process.ts';
import { checkIn, halfDayIsClosed, halfDayIsOpened, programme } from './whole/programme.ts';
import { resources } from './whole/resources.ts';
import { actions, routeMap } from './whole/routeMap.ts';
import { placed } from './whole/stakeholders.ts';
import { startNeighbourhoodIsScored } from './whole/startNeighbourhood.ts';

/**
 * The example atelier as its people would hold it: planned empty on the host's page, and played from its file. At a browser sit the
 * facilitator and three of the others, one with a phone; the first few of each kind are done by hand on the pages. Where more of a kind
 * would only take time, the page's own request is sent, by each of the twenty with a session of their own. In the end the pages show
 * what the file says.
 */
test('the whole example atelier, from an empty one to its blueprint and the next, as its people hold it', async ({ arrive, site, playwright }, testInfo) => {
  test.setTimeout(420_000);
  const requests: Awaited<ReturnType<typeof playwright.request.newContext>>[] = [];
  const newRequest = async () => {
    const request = await playwright.request.newContext();
    requests.push(request);
    return request;
  };
  const file = testInfo.outputPath('blauwdruk.json');

  const company = await test.step('planned by the host; twenty people come in', () => gathered(arrive, site, newRequest));
  await test.step('stakeholders: who they are', () => partiesAreRegistered(company));
  await test.step('intake: what it is for, who has to be there, what it costs', () => intake(company));
  await test.step('programme: proposed from the intake, and made that of the file', () => programme(company));
  await test.step('the atelier opens', () => opening(company));

  await test.step('half-day 1: the neighbourhood and what has to be done', () => firstHalfDay(company));
  await test.step('half-day 2: the people', () => secondHalfDay(company));
  await test.step('half-day 3: the direction and who does what', () => thirdHalfDay(company));
  await test.step('half-day 4: the route, the means and what is agreed on', () => fourthHalfDay(company));

  await test.step('all of it is as the file says', () => isAsTheFileSays(company));
  await test.step('what was said is found again', () => found(company));
  await test.step('the letter of intent is signed', () => signed(company));
  await test.step('report: all of it on paper', () => reported(company));
  await test.step('blueprint: what the next neighbourhood begins with', () => blueprintPublished(company, file));
  await test.step('the next atelier begins with it, on days of its own', async () => nextBegins(await arrive('Beheerder'), site.hostLink, file));
  await Promise.all(requests.map((request) => request.dispose()));
});

async function firstHalfDay(company: Company): Promise<void> {
  await test.step('opened, and everybody checks in', async () => {
    await halfDayIsOpened(company, 1);
    await checkIn(company);
  });
  await test.step('three neighbourhoods: figures from files, and what the quick scan makes of them', () => neighbourhoods(company));
  const matrix = await test.step('scored in silence by seventeen', () => startNeighbourhoodIsScored(company));
  await test.step('B1, by consent, on what was scored', () => decided(company, 'dec-01', async (decision) => {
    const { leader } = company;
    await leader.page.goto(`${leader.address}${matrix}`);
    await leader.page.getByRole('link', { name: 'Voorstel doen op deze matrix' }).click();
    await fillInProposal(leader, decision);
  }));
  await test.step('notes on technology, brought together', async () => {
    await written(company, 'TECHNIEK', 1);
    await broughtTogether(company, 'TECHNIEK', 1);
  });
  await test.step('stakeholders on the map and in the rings', () => placed(company));
  await test.step('premortem: concerns, and the hurdles that they name', async () => {
    await written(company, 'PROCES', 1);
    await broughtTogether(company, 'PROCES', 1);
    await hurdles(company);
  });
  await halfDayIsClosed(company, 1);
}

async function secondHalfDay(company: Company): Promise<void> {
  await halfDayIsOpened(company, 2);
  await test.step('ideas: written in silence, shown, brought together, voted on', async () => {
    await writtenInSilence(company, 'PARTICIPATIE', 2);
    await broughtTogether(company, 'PARTICIPATIE', 2);
    await votedOn(company);
  });
  await test.step('B2, by consent, once an objection was worked in', () => decided(company, 'dec-02'));
  await written(company, 'PROCES', 2);
  await broughtTogether(company, 'PROCES', 2);
  await halfDayIsClosed(company, 2);
}

async function thirdHalfDay(company: Company): Promise<void> {
  await halfDayIsOpened(company, 3);
  await written(company, 'TECHNIEK', 3);
  await broughtTogether(company, 'TECHNIEK', 3);
  await test.step('B3, by consent, once two objections were worked in', () => decided(company, 'dec-03'));
  await written(company, 'ORGANISATIE', 3);
  await broughtTogether(company, 'ORGANISATIE', 3);
  await test.step('B4, by one after the advice of fourteen', () => decided(company, 'dec-04'));
  await test.step('who meets, and who answers for what', () => organisation(company));
  await halfDayIsClosed(company, 3);
}

async function fourthHalfDay(company: Company): Promise<void> {
  await halfDayIsOpened(company, 4);
  await written(company, 'PROCES', 4);
  await broughtTogether(company, 'PROCES', 4);
  await test.step('ten steps that wait for each other', () => steps(company));
  await written(company, 'FINANCIEN', 4);
  await broughtTogether(company, 'FINANCIEN', 4);
  await test.step('means: own rows first, then together', () => resources(company));
  await test.step('B6, by two thirds, with what the minority wants to be kept', () => decided(company, 'dec-06'));
  await test.step('B5, by consent, once an objection was worked in', () => decided(company, 'dec-05'));
  await test.step('agreements, the role of the municipality, and the law', () => agreements(company));
  await test.step('how far the step plan is covered', () => coverage(company));
  await test.step('twelve actions, and the route map that came by itself', async () => {
    await actions(company);
    await routeMap(company);
  });
  await halfDayIsClosed(company, 4);
  await expect(company.facilitator.button('Dagdeel openen')).toHaveCount(0);
  await expectFittingPage(company.facilitator.page, 'whole-programme-closed');
}
