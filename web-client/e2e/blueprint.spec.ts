import { readFile } from 'node:fs/promises';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

test('an atelier leaves a blueprint, and the next one begins with it on other days', async ({ room, arrive, site }, testInfo) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Lekbrug Wonen', kind: 'HOUSING_ASSOCIATION' });
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { date: '2027-02-02', start: '13:00', end: '17:00', theme: 'Vertragen' } });
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd2', plan: { date: '2027-02-09', start: '09:00', end: '12:30', theme: 'Bewoners' } });
  await facilitator.give({
    type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1',
    entry: { kind: 'OPENING', title: 'Welkom en check-in', minutes: 20, workForms: ['wvf-checkin'] },
  });
  await facilitator.give({
    type: 'PlanStep', stepId: 'p1', title: 'Projectopdracht vaststellen', kind: 'DECISION_TO_TAKE', when: { from: '2027-02-23' }, stakeholders: ['s1'],
  });
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h1', title: 'Meneer Jansen wil niet', component: 'PROCESS' });
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h3', title: 'Anna heeft geen tijd', component: 'PROCESS' });
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h4', title: 'Bel eerst met 06-12345678', component: 'PROCESS' });
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h2', title: 'Het net is vol', component: 'TECHNOLOGY' });
  for (const person of [facilitator, anna]) await person.open('/blueprint');
  const file = testInfo.outputPath('blauwdruk.json');

  await test.step('a lesson is written by one and seen by the other; an empty one is refused at the field', async () => {
    await anna.button('Les toevoegen').click();
    await expect(anna.page.getByText('Vul een les in.')).toBeVisible();
    await anna.page.getByLabel('Les', { exact: true }).fill('Nodig verhuurders een maand eerder uit');
    await anna.page.keyboard.press('Enter');
    await expect(facilitator.page.getByText('Nodig verhuurders een maand eerder uit')).toBeVisible();
    await expect(anna.button('Blauwdruk maken')).toHaveCount(0);
  });

  await test.step('the facilitator draws it up, leaves a name out, and publishes it', async () => {
    const { page } = facilitator;
    await facilitator.button('Blauwdruk maken').click();
    await expect(page.getByText('Vul een naam in.')).toBeVisible();
    await page.getByLabel('Naam van de blauwdruk').fill('Blauwdruk Proefveld');
    await facilitator.button('Blauwdruk maken').click();
    await expect(page.getByRole('heading', { name: 'Dit gaat mee: Blauwdruk Proefveld' })).toBeVisible();
    await expect(anna.page.getByText('De begeleider kijkt dit na en geeft het uit.')).toBeVisible();
    await page.getByText('Een voor een kiezen: Hobbels met maatregelen').click();
    // by itself: she takes part
    await expect(page.getByLabel(/^Anna heeft geen tijd/)).not.toBeChecked();
    await expect(page.getByText('Bel eerst')).toHaveCount(0);
    await page.getByLabel('Meneer Jansen wil niet').uncheck();
    await expect(page.getByLabel('Hobbels met maatregelen (1)', { exact: true })).toBeChecked();
    await expectGoodPage(page, 'blueprint-draft');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'blueprint-draft-phone');
    await page.setViewportSize(DESKTOP);
    await facilitator.button('Blauwdruk uitgeven').click();
    await expect(anna.page.getByRole('heading', { name: 'Blauwdruk Proefveld', exact: true })).toBeVisible();
    await expectGoodPage(anna.page, 'blueprint-published');
  });

  await test.step('it is a file without people and names', async () => {
    const [download] = await Promise.all([
      anna.page.waitForEvent('download'),
      anna.button('Downloaden als bestand: Blauwdruk Proefveld').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Blauwdruk Proefveld.json');
    await download.saveAs(file);
    const written = await readFile(file, 'utf8');
    for (const personal of ['Jansen', 'Anna', 'Lekbrug', 's1', 'Fenna', '06-']) expect(written).not.toContain(personal);
  });

  const host = await arrive('Beheerder');
  await test.step('the host begins an atelier with it; what is no blueprint is refused at the field', async () => {
    const { page } = host;
    await page.goto(site.hostLink);
    await page.getByRole('tab', { name: 'Nieuw atelier' }).click();
    await page.getByLabel('Naam van het atelier').fill('Atelier Achterveld');
    await page.getByLabel('Gemeente', { exact: true }).fill('Voorbeeldstad');
    await page.getByLabel('Met de blauwdruk van een ander atelier').check();
    await host.button('Atelier aanmaken').click();
    await expect(page.getByText('Kies een bestand met een blauwdruk.')).toBeVisible();
    await expect(page.getByText('Vul de eerste dag in.')).toBeVisible();
    const choose = (name: string, content: string) =>
      page.getByLabel('Bestand van de blauwdruk').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose('foto.json', 'JFIF');
    await expect(page.getByText('er staat geen JSON in')).toBeVisible();
    const broken = JSON.parse(await readFile(file, 'utf8')) as { programme: { day: number }[] };
    if (broken.programme[0]) broken.programme[0].day = 99_999;
    await choose('stuk.json', JSON.stringify(broken));
    await page.getByLabel('Eerste dag').fill('2028-01-11');
    await host.button('Atelier aanmaken').click();
    await expect(page.getByText(/Deze blauwdruk klopt niet\. Er is niets aangemaakt\. Het gaat om “Programma”, nummer 1: .*programme\.\[0\]/)).toBeVisible();
    await expectGoodPage(page, 'host-blueprint-refused');
    await page.getByLabel('Bestand van de blauwdruk').setInputFiles(file);
    await expect(page.getByText('Gekozen: Blauwdruk Proefveld')).toBeVisible();
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'host-blueprint-phone');
    await page.setViewportSize(DESKTOP);
    await host.button('Atelier aanmaken').click();
    await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
  });

  await test.step('the next atelier has the programme and the steps on days of its own', async () => {
    const { page } = host;
    await page.getByLabel('Uw naam').fill('Bas Begeleider');
    await page.getByLabel('Uw organisatie').fill('Wijkbureau');
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(page.getByText('Begonnen met de blauwdruk “Blauwdruk Proefveld”, eerste dag 11 januari 2028')).toBeVisible();
    await expectFittingPage(page, 'blueprint-heir-overview');
    host.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
    await host.open('/programme');
    await expect(page.getByText('18 januari 2028')).toBeVisible();
    await expect(page.getByText('Welkom en check-in')).toBeVisible();
    await expectFittingPage(page, 'blueprint-heir-programme');
    await host.open('/process');
    await expect(page.getByText('Projectopdracht vaststellen').first()).toBeVisible();
    const state = await (await host.ask('/state')).text();
    expect(state).toContain('"from":"2028-02-01"');
    expect(state).toContain('Woningcorporatie');
    expect(state).not.toContain('Jansen');
  });

  await test.step('a moment at which something is still somebody’s own is not copied: it says what; the one before it is', async () => {
    const { page } = facilitator;
    await anna.give({
      type: 'AddNote', noteId: 'n1', boardId: room.boardId, text: 'Koken op gas', position: { x: 0, y: 0 }, colour: 'YELLOW',
    });
    await facilitator.give({ type: 'StartWritingRound', roundId: 'w1', boardId: room.boardId, question: 'Waar ligt u wakker van?' });
    await facilitator.open('/replay');
    await facilitator.button('Meer bediening').click();
    await facilitator.button('Nieuw atelier vanaf dit moment').click();
    await page.getByLabel('Alles: een volledige kopie').check();
    await page.getByLabel('Sleutel van de beheerder').fill(site.hostKey);
    await expectGoodPage(page, 'branch-dialog');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'branch-dialog-phone');
    await page.setViewportSize(DESKTOP);
    await facilitator.button('Verder').click();
    await expect(page.getByLabel(/volledige kopie/)).toBeChecked();
    await page.getByLabel('Naam van het atelier').fill('Proefveld, tweede poging');
    await facilitator.button('Atelier aanmaken').click();
    await expect(page.getByRole('alert')).toContainText('een schrijfronde');
    await expectGoodPage(page, 'host-copy-refused');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'host-copy-refused-phone');
    await page.setViewportSize(DESKTOP);
    const before = Number(new URL(page.url()).searchParams.get('r')) - 1;
    await page.goto('about:blank');
    await page.goto(`${site.address}/host?from=${facilitator.atelierId}&r=${before}&as=copy#${site.hostKey}`);
    await page.getByLabel('Naam van het atelier').fill('Proefveld, tweede poging');
    await facilitator.button('Atelier aanmaken').click();
    await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
  });

  await test.step('the copy has everything, says where it comes from, and knows who took part by their organisation', async () => {
    const { page } = facilitator;
    await page.getByLabel('Uw naam').fill('Nadia Haan');
    await page.getByLabel('Uw organisatie').fill('Wijkbureau');
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(page.getByText(/^Kopie van het atelier “Atelier Proefveld” zoals het was bij handeling/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Nadia Haan/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Bewoner/ })).toHaveCount(0);
    await expectGoodPage(page, 'copy-overview');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'copy-overview-phone');
    await page.setViewportSize(DESKTOP);
    facilitator.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
    await facilitator.openBoard(room.boardId);
    await expect(page.getByRole('option', { name: /Koken op gas/ })).toBeAttached();
    await expectFittingPage(page, 'copy-board');
    await facilitator.open('/logbook');
    await expect(page.getByRole('link', { name: /^Iemand van Bewoner komt binnen/ }).first()).toBeVisible();
    await expectFittingPage(page, 'copy-logbook');
    const people = await (await facilitator.ask('/people')).text();
    expect(people).not.toContain('Anna');
  });

  await test.step('the host finds all ateliers, also on a phone', async () => {
    const { page } = host;
    await page.goto('about:blank');
    await page.goto(site.hostLink);
    await page.getByLabel('Zoeken op naam, gemeente of buurt').fill('achterveld');
    await expect(page.getByRole('heading', { name: '1 atelier' })).toBeVisible();
    await expect(page.getByText('2 dagdelen, 11 januari 2028 tot en met 18 januari 2028')).toBeVisible();
    await page.getByLabel('Zoeken op naam, gemeente of buurt').fill('');
    await expect(page.getByRole('heading', { name: 'Vertragingsatelier Molenveld-Oost' })).toBeVisible();
    await expectGoodPage(page, 'host-dashboard');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'host-dashboard-phone');
    // Of this test's own atelier: others of the same site may be closed by now.
    await page.getByLabel('Zoeken op naam, gemeente of buurt').fill('achterveld');
    await expect(page.getByRole('heading', { name: '1 atelier' })).toBeVisible();
    await page.getByLabel('Toestand').selectOption('Gesloten');
    await expect(page.getByText('Geen atelier voldoet aan deze keuze.')).toBeVisible();
  });
});
