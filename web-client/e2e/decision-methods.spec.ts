import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';
import { expect, test, type Room } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const part = ({ page }: Person, name: string) => page.getByRole('region', { name, exact: true });
const round = (person: Person) => part(person, 'Ronde');

/** The facilitator with three who have a say, one of them on a phone. */
async function gathered({ facilitator, enter }: Room) {
  const people = { facilitator, anna: await enter('Anna Bakker'), bilal: await enter('Bilal Yilmaz'), carla: await enter('Carla Smit') };
  await people.bilal.page.setViewportSize(PHONE);
  return people;
}

async function propose(person: Person, decisionId: string, title: string, method: 'MAJORITY' | 'CONSENSUS'): Promise<void> {
  await person.give({
    type: 'ProposeDecision', decisionId, proposalId: `${decisionId}-1`, title, question: 'Waar beginnen we?', text: `${title}.`,
    component: 'PROCESS', method, mandate: 'ATELIER', grounds: [],
  });
}

async function openRound(facilitator: Person): Promise<void> {
  await facilitator.button('Ronde openen').click();
  await facilitator.button('Open de ronde met 3 mensen').click();
}

async function take(person: Person, position: string, reason = ''): Promise<void> {
  await round(person).getByRole('button', { name: new RegExp(`^${position} ?[A-Z]`) }).click();
  await person.page.getByLabel(/^Reden/).fill(reason);
  await person.button(/^Standpunt (innemen|veranderen)$/).click();
  await expect(round(person).getByText(`Uw standpunt: ${position}.`)).toBeVisible();
}

test('a majority with a threshold and a quorum: what is short is said, the minority is kept, and a later agreement replaces it', async ({ room }) => {
  test.slow();
  const { facilitator, anna, bilal, carla } = await gathered(room);
  const { page } = facilitator;
  await propose(anna, 'd1', 'Eerst Molenveld', 'MAJORITY');
  for (const person of [facilitator, anna, bilal, carla]) await person.open('/decisions/d1');

  await test.step('the facilitator sets two thirds, and a quorum; what cannot be is refused at its field', async () => {
    await facilitator.button('Aanpassen: Manier van afspreken').click();
    await page.getByLabel('Welke meerderheid is nodig?').selectOption('Twee derde van de uitgebrachte stemmen');
    const quorum = page.getByLabel(/^Hoeveel van wie mee mogen beslissen/);
    await quorum.fill('120');
    await facilitator.button('Opslaan').click();
    await expect(quorum).toHaveAttribute('aria-invalid', 'true');
    await quorum.fill('60');
    await facilitator.button('Opslaan').click();
    await expect(part(bilal, 'Manier van afspreken').getByText('Ten minste 60%')).toBeVisible();
    await expectGoodPage(bilal.page, 'decision-majority-phone');
  });

  await test.step('with one answer there is no quorum, with one against one no majority', async () => {
    await openRound(facilitator);
    await take(anna, 'Voor');
    await expect(page.getByText('Er hebben nog te weinig mensen een standpunt ingenomen: 1. Nodig: 2.')).toBeVisible();
    await take(carla, 'Tegen', 'Lindehof heeft meer last.');
    await expect(page.getByText(/Er is geen meerderheid: 1 voor, 1 tegen/)).toBeVisible();
    await take(bilal, 'Voor');
    await expect(page.getByText(/Er is geen meerderheid/)).toHaveCount(0);
  });

  await test.step('it is agreed, with what the minority thinks and a day to look again', async () => {
    await facilitator.button('Afspraak vastleggen').click();
    await page.getByLabel(/^Waarom deze uitkomst/).fill('Daar is het meeste draagvlak.');
    await page.getByLabel(/^Wat wil de minderheid/).fill('Lindehof heeft meer last van de kou.');
    await page.getByLabel(/^Wanneer kijken we opnieuw/).fill('2199-01-15');
    await facilitator.button('Afspraak vastleggen').click();
    await expect(part(bilal, 'Uitkomst').getByText('Lindehof heeft meer last van de kou.')).toBeVisible();
    await expect(part(carla, 'Uitkomst').getByText('Opnieuw bekijken op 15 januari 2199')).toBeVisible();
    await expectFittingPage(bilal.page, 'decision-majority-agreed-phone');
  });

  await test.step('it says for whom it is; who follows along reads it and changes nothing', async () => {
    await facilitator.button(/: Wie mag dit lezen\?$/).click();
    await page.getByRole('combobox', { name: 'Wie mag dit lezen?' }).selectOption('Vertrouwelijk');
    await facilitator.button('Opslaan').click();
    const observer = await room.enter('Olaf Toehoorder', 'OBSERVER');
    await observer.open('/decisions/d1');
    await expect(part(observer, 'Wie mag dit lezen?').getByText(/Alleen voor wie in het atelier is/)).toBeVisible();
    await expect(observer.page.getByRole('button', { name: /^(Invullen|Aanpassen|Afspraak|Vervangen)/ })).toHaveCount(0);
  });

  await test.step('a later agreement takes its place: both lead to each other, and nothing is rewritten', async () => {
    await propose(anna, 'd2', 'Toch Lindehof', 'MAJORITY');
    for (const person of [facilitator, anna, bilal, carla]) await person.open('/decisions/d2');
    await openRound(facilitator);
    for (const person of [anna, bilal, carla]) await take(person, 'Voor');
    await facilitator.button('Afspraak vastleggen').click();
    await facilitator.button('Afspraak vastleggen').click();
    await expect(page.getByText('Dit ligt vast en verandert niet meer.')).toBeVisible();
    await facilitator.open('/decisions/d1');
    await facilitator.button('Vervangen door een latere afspraak').click();
    await facilitator.button('Vervanging vastleggen').click();
    await expect(page.getByText('Kies de latere afspraak.')).toBeVisible();
    await page.getByLabel('Welke latere afspraak komt ervoor in de plaats?').selectOption({ index: 1 });
    await facilitator.button('Vervanging vastleggen').click();
    await expect(page.getByRole('link', { name: /^Geldt nu: .*Toch Lindehof/ })).toBeVisible();
    await expect(part(facilitator, 'Uitkomst').getByText('Daar is het meeste draagvlak.')).toBeVisible();
    await expect(bilal.page.getByRole('link', { name: /^Gold eerst: .*Eerst Molenveld/ })).toBeVisible();
    await expectFittingPage(page, 'decision-superseded');
  });
});

test('consensus: one who does not agree stands in the way until they do', async ({ room }) => {
  test.slow();
  const { facilitator, anna, bilal, carla } = await gathered(room);
  const { page } = facilitator;
  await propose(anna, 'd1', 'Samen naar de raad', 'CONSENSUS');
  for (const person of [facilitator, anna, bilal, carla]) await person.open('/decisions/d1');
  await openRound(facilitator);
  await take(anna, 'Eens');
  await take(carla, 'Eens');
  await take(bilal, 'Niet eens', 'Eerst de bewoners.');
  await expect(page.getByText('Niet iedereen is het eens.')).toBeVisible();
  await facilitator.button('Afspraak vastleggen').click();
  await facilitator.button('Afspraak vastleggen').click();
  await expect(page.getByRole('alert').filter({ hasText: /eens/ }).first()).toBeVisible();
  await facilitator.button('Annuleren').click();
  await take(bilal, 'Eens');
  await facilitator.button('Afspraak vastleggen').click();
  await facilitator.button('Afspraak vastleggen').click();
  await expect(part(bilal, 'Uitkomst').getByText(/Vastgelegd op/)).toBeVisible();
  await expectGoodPage(page, 'decision-consensus');
});

test('an objection is tested: what is a preference stands in the way of nothing, what argues harm does', async ({ room }) => {
  test.slow();
  const { facilitator, anna, bilal, carla } = await gathered(room);
  const { page } = facilitator;
  await anna.give({
    type: 'ProposeDecision', decisionId: 'd1', proposalId: 'd1-1', title: 'Eerst isoleren', question: 'Waar beginnen we?', text: 'We isoleren eerst.',
    component: 'PROCESS', method: 'CONSENT', mandate: 'ADVICE_TO_COUNCIL', grounds: [],
  });
  for (const person of [facilitator, anna, bilal, carla]) await person.open('/decisions/d1');
  await openRound(facilitator);
  await take(anna, 'Geen bezwaar');
  await take(carla, 'Geen bezwaar');
  await take(bilal, 'Bezwaar', 'Ik heb liever een warmtepomp.');
  await expect(page.getByText('Er zijn open bezwaren.')).toBeVisible();
  const tested = async (answer: string, why: string) => {
    await facilitator.button(/^(Bezwaar toetsen|Opnieuw toetsen)$/).click();
    await page.getByLabel('Legt het bezwaar uit dat het voorstel ons doel schaadt?').selectOption(answer);
    await page.getByLabel('Waarom wel of niet?').fill(why);
    await facilitator.button('Toets vastleggen').click();
  };
  await tested('Ja, het bezwaar is geldig', 'Zonder hem lukt het niet.');
  await expect(part(bilal, 'Bezwaren').getByText('Getoetst: geldig. Zonder hem lukt het niet.')).toBeVisible();
  await expect(page.getByText('Er zijn open bezwaren.')).toBeVisible();
  await tested('Nee, het is een voorkeur of een zorg', 'Het is een voorkeur.');
  await expect(part(bilal, 'Bezwaren').getByText('Getoetst: niet geldig. Het is een voorkeur.')).toBeVisible();
  await expect(page.getByText('Er zijn open bezwaren.')).toHaveCount(0);
  await expectFittingPage(bilal.page, 'decision-objection-phone');
  await facilitator.button('Afspraak vastleggen').click();
  await facilitator.button('Afspraak vastleggen').click();
  await expect(part(bilal, 'Formeel vervolg').getByText('Dit is een afspraak in het atelier. Over het vervolg beslist wie daarvoor bevoegd is.')).toBeVisible();
});
