import { expect, test } from './room/test.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';

const PHONE = { width: 390, height: 844 };
const part = ({ page }: Person, name: string) => page.getByRole('region', { name, exact: true });

test('a decision on advice is filled in part by part, decided by who was appointed, and printed', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await anna.give({
    type: 'ProposeDecision', decisionId: 'regie', proposalId: 'regie-1', title: 'Regierol', question: 'Welke rol neemt de gemeente?',
    text: 'De gemeente is procesregisseur.', component: 'ORGANISATION', method: 'ADVICE', mandate: 'ADVICE_TO_EXECUTIVE', grounds: [],
  });
  for (const person of [facilitator, anna, bilal]) await person.open('/decisions/regie');

  await test.step('participants fill in, and the other sees it at once', async () => {
    await anna.button('Invullen: Aanleiding en overwegingen').click();
    await anna.page.getByLabel('Wat weegt mee?').fill('Verwachtingen van partners\nFinancieel risico');
    await anna.button('Opslaan').click();
    await expect(part(bilal, 'Aanleiding en overwegingen').getByRole('listitem')).toHaveText(['Verwachtingen van partners', 'Financieel risico']);
    for (const option of ['Procesregisseur', 'Sturende regisseur']) {
      await bilal.button('Optie toevoegen').click();
      await bilal.button('Opslaan').click();
      await expect(bilal.page.getByText('Schrijf op wat de optie is.')).toBeVisible();
      await bilal.page.getByLabel('Optie', { exact: true }).fill(option);
      await bilal.page.getByLabel('Wat ervoor pleit').fill(`Goed aan ${option}`);
      await bilal.button('Opslaan').click();
      await expect(part(anna, 'Opties').getByText(`Goed aan ${option}`)).toBeVisible();
    }
  });

  await test.step('the facilitator appoints who decides, and opens the round', async () => {
    await facilitator.button('Invullen: Manier van afspreken').or(facilitator.button('Aanpassen: Manier van afspreken')).click();
    await facilitator.page.getByLabel('Wie beslist na de adviezen?').selectOption({ label: 'Bilal Yilmaz (Bewoner)' });
    await facilitator.button('Opslaan').click();
    await facilitator.button('Ronde openen').click();
    await facilitator.button('Open de ronde met 2 mensen').click();
    await facilitator.page.getByLabel('Hoeveel mensen zijn er in de zaal?').fill('5');
    await facilitator.button('Aantal vastleggen').click();
    await expect(anna.page.getByText('Mogen mee beslissen: 2. Aanwezig in de zaal: 5.')).toBeVisible();
  });

  await test.step('both advise; who was appointed decides', async () => {
    for (const [person, option] of [[anna, 'Sturende regisseur'], [bilal, 'Procesregisseur']] as const) {
      await person.page.getByRole('group', { name: 'Wat is uw standpunt?' }).getByRole('button', { name: option }).click();
      await person.button('Advies geven').click();
      await expect(person.page.getByText('Uw standpunt: Advies.')).toBeVisible();
    }
    await bilal.page.setViewportSize(PHONE);
    await expectGoodPage(bilal.page, 'decision-record-phone');
    await bilal.button('Afspraak vastleggen').click();
    await bilal.button('Afspraak vastleggen').click();
    await expect(bilal.page.getByText('Schrijf op waarom. Zonder reden kan dit niet worden vastgelegd.')).toBeVisible();
    await bilal.page.getByLabel(/^Waarom deze uitkomst/).fill('Past bij onze capaciteit.');
    await bilal.page.getByLabel(/^Wat wil de minderheid/).fill('Liever sturend.');
    await bilal.button('Afspraak vastleggen').click();
    await expect(part(facilitator, 'Uitkomst').getByText('Liever sturend.')).toBeVisible();
    await expect(part(facilitator, 'Uitkomst').getByText(/door Bilal Yilmaz/)).toBeVisible();
    await expect(part(anna, 'Uitkomst').getByText('1 × Advies: Procesregisseur')).toBeVisible();
  });

  await test.step('later the formal decision is recorded', async () => {
    await facilitator.button('Formele beslissing vastleggen').click();
    await facilitator.button('Opslaan').click();
    await expect(facilitator.page.getByText('Vul de dag van de formele beslissing in.')).toBeVisible();
    await facilitator.page.getByLabel('Kenmerk').fill('BW-2027-118');
    const day = facilitator.page.getByLabel('Dag van de formele beslissing');
    await day.pressSequentially('04');
    await facilitator.button('Opslaan').click();
    await expect(facilitator.page.getByText('Vul een hele dag in: dag, maand en jaar.')).toBeVisible();
    await day.fill('2025-04-06');
    await facilitator.button('Opslaan').click();
    await expect(anna.page.getByText('Overgenomen, op 6 april 2025. Te vinden onder BW-2027-118.')).toBeVisible();
    await expectFittingPage(facilitator.page, 'decision-record');
  });

  await test.step('on paper there is what was recorded, and nothing to press', async () => {
    await anna.page.emulateMedia({ media: 'print' });
    await expect(anna.page.getByText('Past bij onze capaciteit.').first()).toBeVisible();
    await expect(anna.page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
    await expect(anna.page.getByRole('navigation', { name: 'In dit dossier' })).toBeHidden();
    await anna.page.pdf({ path: 'target/screenshots/decision-record.pdf', format: 'A4' });
  });
});
