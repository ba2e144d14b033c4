import { readFile } from 'node:fs/promises';
import { expectFittingPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';
import { expect, test, type Room } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const WEIGHTS = { Participatie: '1,25', Proces: '1', Techniek: '1', Organisatie: '1,25', Financiën: '0,75' };

/** Those who hold the atelier of the example in small: all that they do, they do on the pages. */
interface Company {
  readonly facilitator: Person;
  /** Of the municipality, at a laptop. */
  readonly anna: Person;
  /** Of the housing association, with a phone. */
  readonly bilal: Person;
  readonly boardId: string;
}

test('a whole atelier, from intake to the next one, as its people hold it', async ({ room, arrive, site }, testInfo) => {
  test.setTimeout(420_000);
  const company = await gathered(room);
  const file = testInfo.outputPath('blauwdruk.json');

  await test.step('intake: what it is for, what it costs', () => intake(company));
  await test.step('programme: four half-days, and the first is opened', () => programme(company));
  await test.step('stakeholders: who they are, and where they stand', () => stakeholders(company));
  await test.step('ideas: written in silence, shown, brought together, voted on', () => ideas(company));
  await test.step('neighbourhoods: figures from a file', () => neighbourhoods(company));
  await test.step('start neighbourhood: scored in silence, and agreed on once an objection was met', () => startNeighbourhood(company));
  await test.step('organisation: who meets, who answers for what', () => organisation(company));
  await test.step('agreements: what is signed, which role the municipality takes, what a jurist is to confirm', () => agreements(company));
  await test.step('process: steps that wait for each other, what stands in their way, and how far the step plan is covered', () => process(company));
  await test.step('resources: own rows first, then together; hours, and for which there is no money', () => resources(company));
  await test.step('actions and route map: nothing typed twice', () => routeMap(company));
  await test.step('what was said is found again', () => found(company));
  await test.step('all half-days are held and closed', () => closing(company));
  await test.step('report: all of it on paper', () => report(company));
  await test.step('blueprint: what the next neighbourhood begins with', () => blueprint(company, file));
  await test.step('the next atelier begins with it, on days of its own', async () => next(await arrive('Beheerder'), site.hostLink, file));
});

async function gathered({ facilitator, boardId, enter }: Room): Promise<Company> {
  const anna = await enter('Anna Bakker');
  const bilal = await enter('Bilal Yilmaz');
  await bilal.page.setViewportSize(PHONE);
  return { facilitator, anna, bilal, boardId };
}

async function intake({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/intake');
  await page.getByLabel('Waarom dit atelier, en waarom nu?').fill('Het warmteprogramma is vastgesteld; wij kiezen een startwijk.');
  await page.getByLabel('Waarom dit atelier, en waarom nu?').blur();
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  await facilitator.open('/intake?step=goals');
  for (const goal of ['Eén gezamenlijk gekozen startwijk', 'Heldere regierol van de gemeente']) {
    await page.getByLabel('Toevoegen: doel').fill(goal);
    await page.getByLabel('Toevoegen: doel').press('Enter');
    await expect(page.getByRole('textbox', { name: /^Doel \d/ }).last()).toHaveValue(goal);
  }
  await facilitator.open('/intake?step=weights');
  for (const [component, factor] of Object.entries(WEIGHTS)) {
    await page.getByLabel(`Weging van ${component}`).selectOption(factor);
  }
  await anna.open('/intake');
  await expect(anna.page.getByText(/€\s21\.725/)).toBeVisible();
  await expect(anna.page.getByText('Eén gezamenlijk gekozen startwijk')).toBeVisible();
  await expectFittingPage(anna.page, 'whole-intake');
}

async function programme({ facilitator, anna, bilal }: Company): Promise<void> {
  await facilitator.open('/programme');
  await facilitator.button('Voorstel maken').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Voorstel maken' }).click();
  await expect(facilitator.page.getByText('De agenda past precies.')).toHaveCount(4);
  await facilitator.button('Acties voor dagdeel 1').click();
  await facilitator.page.getByRole('menuitem', { name: 'Dagdeel wijzigen' }).click();
  await facilitator.page.getByLabel('Datum').fill('2027-02-02');
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(facilitator.page.getByRole('region', { name: 'Dagdeel 1' }).getByText('2 februari 2027')).toBeVisible();
  await facilitator.button('Dagdeel openen').first().click();
  for (const person of [anna, bilal]) {
    await person.open('/programme');
    await person.button('Ik ben er').click();
  }
  await expect(facilitator.page.getByText(/^2 aanwezig/)).toBeVisible();
  await facilitator.page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Opening' }).click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
  await expect(anna.page.getByRole('timer').first()).toBeVisible();
  await expectFittingPage(bilal.page, 'whole-programme-phone');
  await facilitator.button('Afronden').first().click();
  await expect(anna.page.getByText('Klaar')).toBeVisible();
  await expectFittingPage(facilitator.page, 'whole-programme');
}

async function stakeholders({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/stakeholders');
  for (const [name, kind] of [['Gemeente Merwerode', 'Gemeente, ambtelijk'], ['Lekbrug Wonen', 'Woningcorporatie']] as const) {
    await facilitator.button('Stakeholder toevoegen').click();
    await page.getByLabel('Naam van de organisatie of groep').fill(name);
    await page.getByLabel('Soort').selectOption(kind);
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await expect(page.getByLabel('Naam van de organisatie of groep')).toHaveCount(0);
  }
  await anna.open('/stakeholders');
  await anna.button('Kaart').click();
  await anna.button('Lekbrug Wonen').first().click();
  await anna.page.getByLabel('Invloed', { exact: true }).fill('85');
  await anna.page.getByLabel('Belang', { exact: true }).fill('90');
  await anna.button('Zet op deze plaats').click();
  await facilitator.button('Kaart').click();
  await expect(facilitator.button(/^Lekbrug Wonen.*Invloed 85, belang 90/).first()).toBeVisible();
  await expectFittingPage(page, 'whole-stakeholder-map');
  await anna.button('Ringen').click();
  await anna.page.getByLabel('Nu: Lekbrug Wonen').selectOption('Meeweten');
  await anna.page.getByLabel('Gewenst: Lekbrug Wonen').selectOption('Meebeslissen');
  await expect(anna.page.getByText(/^Lekbrug Wonen: van meeweten naar meebeslissen/)).toBeVisible();
  await expectFittingPage(anna.page, 'whole-stakeholders');
}

async function ideas({ facilitator, anna, bilal, boardId }: Company): Promise<void> {
  for (const person of [facilitator, anna]) await person.openBoard(boardId);
  await facilitator.button('Stil schrijven starten').click();
  const question = facilitator.page.getByRole('dialog');
  await question.getByLabel('Welke vraag beantwoordt iedereen?').fill('Wat heeft de wijk nodig?');
  await question.getByRole('button', { name: 'Stil schrijven starten' }).click();
  await anna.addNote('Eerst de netruimte weten');
  await bilal.open(`/board/${boardId}`);
  await bilal.page.getByLabel('Wat wilt u opschrijven?').fill('Eén aanspreekpunt per portiek');
  await bilal.page.getByRole('form', { name: 'Nieuwe notitie' }).getByRole('button', { name: 'Notitie toevoegen' }).click();
  await expect(facilitator.note('dichte kaart van iemand anders')).toHaveCount(2);

  await facilitator.button('Onthullen').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Onthul met namen' }).click();
  await facilitator.note('Eén aanspreekpunt per portiek').click();
  await facilitator.page.keyboard.press('Control+a');
  await facilitator.page.keyboard.press('c');
  await facilitator.page.getByLabel('Wat hebben deze notities gemeen?').fill('Duidelijkheid vooraf');
  await facilitator.page.keyboard.press('Enter');
  await expect(anna.note('groep Duidelijkheid vooraf')).toHaveCount(2);

  await facilitator.button('Stemming openen').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Stemming openen' }).click();
  await expect(anna.page.getByText('U hebt nog 3 stippen')).toBeVisible();
  await anna.note('Eén aanspreekpunt per portiek').click();
  await anna.page.keyboard.press('v');
  await expect(anna.page.getByText('U hebt nog 2 stippen')).toBeVisible();
  await facilitator.button('Stemming sluiten').click();
  await expect(facilitator.page.getByRole('option', { name: /^Eén aanspreekpunt per portiek.* 1 stip/ })).toBeVisible();
  await expectFittingPage(facilitator.page, 'whole-board');
  await expectFittingPage(bilal.page, 'whole-board-phone');
}

async function neighbourhoods({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/neighbourhoods');
  await page.getByLabel('Bestanden kiezen').setInputFiles('e2e/files/wijken-vlissingen-borsele-sample.csv');
  await page.getByRole('button', { name: '12 wijken overnemen' }).click();
  await expect(page.getByText('12 wijken zijn overgenomen.')).toBeVisible();
  await anna.open('/neighbourhoods');
  await anna.page.getByLabel('Welke wijk').selectOption('Binnenstad');
  await expect(anna.page.getByText(/Onvoldoende gegevens om een winnaar/).first()).toBeVisible();
  await expectFittingPage(anna.page, 'whole-neighbourhoods');
}

async function startNeighbourhood({ facilitator, anna, bilal }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/matrix');
  await facilitator.button('Startwijk kiezen').click();
  await page.getByLabel('Korte naam').fill('Startwijk');
  await facilitator.button('Matrix maken').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Startwijk' })).toBeVisible();
  const matrix = new URL(page.url()).pathname;
  await facilitator.button('Ronde 1 starten: stil scoren').click();
  await anna.page.goto(`${anna.address}${matrix}`);
  await anna.page.getByLabel('Binnenstad: Draagvlak en lokaal initiatief').selectOption('4');
  await bilal.page.goto(`${bilal.address}${matrix}`);
  const support = bilal.page.getByRole('group', { name: 'Draagvlak en lokaal initiatief' });
  await support.getByText('3', { exact: true }).click();
  await expect(page.getByText(/^2 mensen hebben scores gegeven/)).toBeVisible();
  await facilitator.button('Scores tonen').click();
  await facilitator.button('Ja, toon de scores').click();
  await expect(anna.page.getByRole('table', { name: 'Gewogen score per optie' })).toBeVisible();
  await expectFittingPage(anna.page, 'whole-matrix');

  await page.getByRole('link', { name: 'Voorstel doen op deze matrix' }).click();
  await page.getByLabel('Voorstel', { exact: true }).fill('We beginnen in de Binnenstad.');
  await facilitator.button('Voorstel indienen').click();
  await expect(page.getByRole('link', { name: 'Startwijk', exact: true })).toBeVisible();
  const decision = new URL(page.url()).pathname;
  for (const person of [anna, bilal]) await person.page.goto(`${person.address}${decision}`);
  await openRound(facilitator);
  await takePosition(anna, 'Geen bezwaar');
  await takePosition(bilal, 'Bezwaar', 'Huurders weten nog van niets.');
  await expect(page.getByText('Er zijn open bezwaren.')).toBeVisible();
  await expectFittingPage(bilal.page, 'whole-objection-phone');
  await anna.button('Voorstel aanpassen').click();
  await anna.page.getByLabel('Nieuwe tekst van het voorstel').fill('We beginnen in de Binnenstad, en bezoeken eerst alle huurders.');
  await anna.button('Nieuwe versie opslaan').click();
  await expect(page.getByRole('heading', { name: 'Voorstel, versie 2' })).toBeVisible();
  await facilitator.button('Bezwaar verwerken').click();
  await page.getByLabel('Wat is er aan het voorstel veranderd?').fill('Eerst gaan we bij de huurders langs.');
  await facilitator.button('Vastleggen: bezwaar verwerkt').click();
  await openRound(facilitator);
  for (const person of [anna, bilal]) await takePosition(person, 'Geen bezwaar');
  await facilitator.button('Afspraak vastleggen').click();
  await page.getByLabel(/^Waarom deze uitkomst/).fill('Iedereen kan ermee verder.');
  await facilitator.button('Afspraak vastleggen').click();
  await expect(bilal.page.getByText('Dit ligt vast en verandert niet meer.')).toBeVisible();
  await expectFittingPage(bilal.page, 'whole-decision-phone');
}

async function openRound(facilitator: Person): Promise<void> {
  await facilitator.button('Ronde openen').click();
  await facilitator.button('Open de ronde met 2 mensen').click();
}

async function takePosition(person: Person, position: string, reason?: string): Promise<void> {
  const round = person.page.getByRole('region', { name: 'Ronde', exact: true });
  await round.getByRole('button', { name: new RegExp(`^${position} ?[A-Z]`) }).click();
  if (reason !== undefined) await person.page.getByLabel(/^Reden/).fill(reason);
  await person.button('Standpunt innemen').click();
  await expect(round.getByText(`Uw standpunt: ${position}.`)).toBeVisible();
}

async function organisation({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/organisation');
  await facilitator.button('Overleg toevoegen').click();
  await page.getByLabel('Naam', { exact: true }).fill('Stuurgroep Molenveld');
  await page.getByLabel('Lekbrug Wonen', { exact: true }).selectOption('Lid');
  await facilitator.button('Opslaan').click();
  await anna.open('/organisation');
  await expect(anna.page.getByRole('heading', { name: 'Stuurgroep Molenveld' })).toBeVisible();
  await anna.page.getByRole('tab', { name: 'Wie doet wat' }).click();
  await anna.button('Product toevoegen').click();
  await anna.page.getByLabel('Wat wordt er gemaakt?').fill('Projectplan');
  await anna.button('Opslaan').click();
  await anna.page.getByLabel('Gemeente Merwerode bij Projectplan').selectOption('R + A');
  await expect(anna.page.getByText('Elk product heeft één eindverantwoordelijke (A).')).toBeVisible();
  await expectFittingPage(anna.page, 'whole-organisation');
}

async function agreements({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  for (const person of [facilitator, anna]) {
    await person.open('/organisation');
    await person.page.getByRole('tab', { name: 'Overeenkomsten' }).click();
  }
  await anna.button('Overeenkomst toevoegen').click();
  await anna.page.getByLabel('Naam', { exact: true }).fill('Intentieovereenkomst Molenveld');
  await anna.page.getByText(/^Tussen welke partijen\? \(/).click();
  for (const party of ['Gemeente Merwerode', 'Lekbrug Wonen']) await anna.page.getByLabel(party, { exact: true }).check();
  await anna.button('Opslaan').click();
  await facilitator.button('Acties voor Intentieovereenkomst Molenveld').click();
  await page.getByRole('menuitem', { name: 'Is getekend' }).click();
  await page.getByLabel('Op welke dag is getekend?').fill('2026-11-25');
  await facilitator.button('Vastleggen').click();
  await expect(anna.page.getByText('25 november 2026')).toBeVisible();
  await page.getByRole('tab', { name: 'Regierol' }).click();
  await facilitator.button('Deze lijst gebruiken').click();
  await facilitator.button('Acties voor Projectplan').click();
  await page.getByRole('menuitem', { name: 'Rol kiezen' }).click();
  await page.getByLabel('Rol', { exact: true }).selectOption('Procesregisseur');
  await facilitator.button('Opslaan').click();
  await expect(page.getByRole('row', { name: /Projectplan.*Procesregisseur/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Juridisch' }).click();
  await facilitator.button('Checklist gebruiken').click();
  await facilitator.button('Acties voor Is de termijn redelijk?').click();
  await page.getByRole('menuitem', { name: 'Invullen' }).click();
  await page.getByLabel('Wat geldt hier?').selectOption('Te bevestigen door een jurist');
  await facilitator.button('Opslaan').click();
  await expect(page.getByText(/Bekeken: 1 van/)).toBeVisible();
  await expectFittingPage(page, 'whole-legal');
}

async function process({ facilitator, anna }: Company): Promise<void> {
  const { page } = anna;
  const dialog = page.getByRole('dialog');
  await anna.open('/process');
  for (const [title, from] of [['Projectopdracht WUP vaststellen', '2027-02-23'], ['Projectplan gereed', '2027-05-18']] as const) {
    await anna.button('Stap toevoegen').click();
    await dialog.getByLabel('Stap', { exact: true }).fill(title);
    await dialog.getByLabel('Eerste dag').fill(from);
    if (title === 'Projectplan gereed') {
      await dialog.getByText('Wacht op (0)').click();
      await dialog.getByLabel('Projectopdracht WUP vaststellen').check();
      await dialog.getByLabel('Go/no-go-criteria').fill('De netbeheerder zegt ruimte toe');
    }
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await page.getByLabel('Eerste dag: Projectopdracht WUP vaststellen').fill('2027-03-02');
  await page.getByLabel('Wie beslist of trekt: Projectopdracht WUP vaststellen').focus();
  await expect(dialog.getByText('Projectplan gereed: 25 mei 2027')).toBeVisible();
  await dialog.getByRole('button', { name: 'Verschuiven' }).click();
  await expect(page.getByLabel('Eerste dag: Projectplan gereed')).toHaveValue('2027-05-25');
  await facilitator.open('/process');
  await facilitator.page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
  await facilitator.button('Stappenplan uitvoeringsplan (NPLW) volgen').click();
  await facilitator.page.getByRole('row', { name: /^1\.1 / }).getByRole('button').click();
  await facilitator.page.getByRole('menuitem', { name: 'Bewijs toevoegen' }).click();
  await facilitator.page.getByRole('dialog').getByLabel('Bewijs').fill('Afspraak over de startwijk');
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(facilitator.page.getByText(/Volledig gedekt: 1 van 14/)).toBeVisible();
  await page.getByRole('tab', { name: 'Hobbels' }).click();
  await anna.button('Hobbel toevoegen').click();
  await dialog.getByLabel('Hobbel', { exact: true }).fill('Het net is vol');
  await dialog.getByLabel('Kans').fill('4');
  await dialog.getByLabel('Gevolg').fill('5');
  await dialog.getByLabel('Maatregel').fill('Samen met de netbeheerder plannen');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Het net is vol .* 4 × 5 = 20/ })).toBeVisible();
  await expectFittingPage(page, 'whole-hurdles');
}

async function resources({ facilitator, anna, bilal }: Company): Promise<void> {
  const { page } = anna;
  for (const person of [facilitator, anna, bilal]) await person.open('/resources');
  await facilitator.button('Ronde starten: eerst eigen regels').click();
  await expect(page.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeVisible();
  await anna.button('Regel toevoegen').click();
  await page.getByLabel('Partij', { exact: true }).selectOption('Lekbrug Wonen');
  await page.getByLabel('Rol of taak').fill('Projectleider renovatie');
  await page.getByLabel('Uren: Atelier').fill('24');
  await page.getByLabel('Tarief per uur').fill('92,50');
  await page.getByLabel('Is er geld voor?').selectOption('Tekort');
  await anna.button('Opslaan').click();
  await expect(facilitator.page.getByText('1 persoon heeft al een regel ingevuld.')).toBeVisible();
  await expect(bilal.page.getByText('Projectleider renovatie')).toHaveCount(0);
  await facilitator.button('Regels aan iedereen tonen').click();
  await facilitator.button('Ja, toon alle regels').click();
  await facilitator.button('Uren vragen').click();
  await facilitator.page.getByLabel('Partij', { exact: true }).selectOption('Lekbrug Wonen');
  await facilitator.page.getByLabel('Uren: Atelier').fill('30');
  await facilitator.button('Opslaan').click();
  await expect(bilal.page.getByText('Projectleider renovatie').first()).toBeVisible();
  await expect(bilal.page.getByText('6 uur te weinig.')).toBeVisible();
  await expectFittingPage(bilal.page, 'whole-resources-phone');
}

async function routeMap({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/actions');
  await facilitator.button('Actie afspreken').click();
  await page.getByLabel('Wat moet er gebeuren?').fill('Bewoners persoonlijk informeren');
  await page.getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Anna Bakker (Bewoner)' });
  await page.getByLabel(/^Wanneer is het klaar/).fill('2027-03-19');
  await facilitator.button('Opslaan').click();
  await anna.open('/routemap');
  await anna.button('Eindbeeld beschrijven').click();
  await anna.page.getByRole('dialog').getByLabel('Hoe ziet de wijk er dan uit?').fill('In 2034 kookt en stookt niemand meer op gas.');
  await anna.page.getByRole('dialog').getByLabel('In welk jaar?').fill('2034');
  await anna.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(anna.page.getByRole('heading', { name: 'Eindbeeld 2034' })).toBeVisible();
  const route = anna.page.getByRole('region', { name: 'De route in woorden' });
  await expect(route.getByRole('listitem').filter({ hasText: 'Bewoners persoonlijk informeren' })).toBeVisible();
  await expect(route.getByRole('listitem').filter({ hasText: 'Projectopdracht WUP vaststellen' })).toBeVisible();
  await expectFittingPage(anna.page, 'whole-routemap');
}

async function found({ anna, boardId }: Company): Promise<void> {
  const { page } = anna;
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Wat zoekt u?' }).fill('huurders langs');
  await expect(page.getByRole('option', { name: /Eerst gaan we bij de huurders langs/ }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Wat zoekt u?' }).fill('aanspreekpunt');
  await page.getByRole('option', { name: /^Eén aanspreekpunt per portiek/ }).first().click();
  await expect(page).toHaveURL(new RegExp(`/board/${boardId}`));
  await expect(anna.note('Eén aanspreekpunt per portiek')).toBeFocused();
}

async function closing({ facilitator, anna }: Company): Promise<void> {
  const { page } = facilitator;
  await facilitator.open('/programme');
  await anna.open('/programme');
  for (const number of [1, 2, 3, 4]) {
    if (number > 1) await facilitator.button('Dagdeel openen').first().click();
    await facilitator.button('Dagdeel sluiten').click();
    await expect(anna.page.getByText('geweest')).toHaveCount(number);
  }
  await expect(facilitator.button('Dagdeel openen')).toHaveCount(0);
  await expectFittingPage(page, 'whole-programme-closed');
}

async function report({ anna }: Company): Promise<void> {
  const { page } = anna;
  await anna.open('/report');
  for (const [form, extension] of [['Word', 'docx'], ['PDF', 'pdf'], ['Werkmap', 'xlsx'], ['Agenda', 'ics']] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
    await anna.button(/^(Verslag maken|Nog een verslag maken)$/).click();
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`Het verslag is klaar.*\\.${extension}`) })).toBeVisible({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Verslag downloaden' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
  }
}

async function blueprint({ facilitator, anna }: Company, file: string): Promise<void> {
  const { page } = facilitator;
  await anna.open('/blueprint');
  await anna.page.getByLabel('Les', { exact: true }).fill('Vraag de netruimte al bij de intake op');
  await anna.page.keyboard.press('Enter');
  await facilitator.open('/blueprint');
  await expect(page.getByText('Vraag de netruimte al bij de intake op')).toBeVisible();
  await page.getByLabel('Naam van de blauwdruk').fill('Blauwdruk WUP Merwerode');
  await facilitator.button('Blauwdruk maken').click();
  await facilitator.button('Blauwdruk uitgeven').click();
  await expect(anna.page.getByRole('heading', { name: 'Blauwdruk WUP Merwerode', exact: true })).toBeVisible();
  await expectFittingPage(anna.page, 'whole-blueprint');
  const [download] = await Promise.all([
    anna.page.waitForEvent('download'),
    anna.button('Downloaden als bestand: Blauwdruk WUP Merwerode').click(),
  ]);
  await download.saveAs(file);
  const written = await readFile(file, 'utf8');
  expect(written).toContain('Projectopdracht WUP vaststellen');
  for (const personal of ['Anna', 'Bilal', 'Lekbrug', 'Eén aanspreekpunt per portiek']) expect(written).not.toContain(personal);
}

async function next(host: Person, hostLink: string, file: string): Promise<void> {
  const { page } = host;
  await page.goto(hostLink);
  await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
  await page.getByLabel('Naam van het atelier').fill('Vertragingsatelier Achterveld');
  await page.getByLabel('Gemeente', { exact: true }).fill('Merwerode');
  await page.getByLabel('Met de blauwdruk van een ander atelier').check();
  await page.getByLabel('Bestand van de blauwdruk').setInputFiles(file);
  await page.getByLabel('Eerste dag').fill('2028-01-11');
  await host.button('Atelier aanmaken').click();
  await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
  await page.getByLabel('Uw naam').fill('Fenna Vos');
  await page.getByLabel('Uw organisatie').fill('Procesbureau');
  await page.getByRole('button', { name: 'Meedoen' }).click();
  await expect(page.getByText('Begonnen met de blauwdruk “Blauwdruk WUP Merwerode”, eerste dag 11 januari 2028')).toBeVisible();
  host.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
  await host.open('/process');
  await expect(page.getByLabel('Stap: Projectopdracht WUP vaststellen')).toBeVisible();
  await expect(page.getByLabel('Eerste dag: Projectplan gereed')).toHaveValue('2028-05-02');
  await expect(page.getByText('Lekbrug Wonen')).toHaveCount(0);
  await expectFittingPage(page, 'whole-next-process');
}
