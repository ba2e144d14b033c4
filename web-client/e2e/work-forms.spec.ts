import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import type { Person } from './room/Person.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };

/** A half-day that is open, with one item on its agenda. */
async function givenItem(facilitator: Person, title: string, workForm: string): Promise<void> {
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
  const entry = { kind: 'COMPONENT', title, component: 'PROCESS', minutes: 40, workForms: [workForm] } as const;
  await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i1', halfDayId: 'd1', entry });
  await facilitator.give({ type: 'OpenHalfDay', halfDayId: 'd1' });
  await facilitator.open('/programme');
}

test('a matrix on the agenda opens its own scoring, shows the spread and is scored again', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'OpenMatrix', matrixId: 'm1', title: 'Startwijk', highest: 5 });
  for (const [optionId, text] of [['o1', 'Molenveld'], ['o2', 'Lindehof']] as const) {
    await facilitator.give({ type: 'AddMatrixOption', matrixId: 'm1', optionId, text });
  }
  await facilitator.give({ type: 'AddMatrixCriterion', matrixId: 'm1', criterionId: 'c1', name: 'Draagvlak', weight: 20 });
  await givenItem(facilitator, 'Startwijk kiezen', 'wvf-matrix');
  const { page } = facilitator;
  await anna.page.setViewportSize(PHONE);
  await anna.open('/programme');

  await test.step('the matrix is chosen when the item starts, and it is said where things stay hidden', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Startwijk kiezen' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Over welke beslismatrix?')).toHaveValue('m1');
    await expect(dialog.getByText('Ieder ziet daar alleen het eigen werk.').first()).toBeVisible();
    await expectGoodPage(page, 'work-forms-start');
    await dialog.getByRole('button', { name: 'Starten' }).click();
  });

  await test.step('Anna is told where to go; she goes there herself', async () => {
    const link = anna.page.getByRole('link', { name: 'Ga naar Startwijk' });
    await expect(link).toBeVisible();
    await expectGoodPage(anna.page, 'work-forms-now-phone');
    await link.click();
    await expect(anna.page.getByRole('heading', { level: 1, name: 'Startwijk' })).toBeVisible();
    await expect(link).toBeHidden();
  });

  await test.step('the next phase opens scoring, the one after it shows the spread, and then all score again', async () => {
    await facilitator.button('Volgende fase: Stil scoren').first().click();
    await expect(anna.page.getByRole('checkbox', { name: 'Ik ben klaar' })).toBeVisible();
    const score = anna.page.getByRole('group', { name: 'Draagvlak' }).getByRole('radio', { name: '4' });
    await score.focus();
    await anna.page.keyboard.press('Space');
    await expect(score).toBeChecked();
    // it shows before it is on disk, and what comes after the phase is too late
    await expect.poll(async () => (await anna.ask('/state')).text()).toContain('"score":4');
    await facilitator.button('Volgende fase: Spreiding tonen').first().click();
    await expect(anna.page.getByRole('table', { name: 'Gewogen score per optie' }).getByRole('row', { name: /Molenveld/ })).toContainText('4 van 5');
    await expect(anna.page.getByRole('checkbox', { name: 'Ik ben klaar' })).toBeHidden();
    await facilitator.button('Volgende fase: Gesprek en herscoren').first().click();
    await expect(anna.page.getByRole('checkbox', { name: 'Ik ben klaar' })).toBeVisible();
    await facilitator.button('Afronden').first().click();
    await facilitator.button('Nu afronden').click();
    await expect(anna.page.getByRole('checkbox', { name: 'Ik ben klaar' })).toBeHidden();
  });
});

test('notes of a premortem become hurdles that keep where they came from, and are scored', async ({ room }) => {
  test.slow();
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  await givenNotes(facilitator, boardId, ['De netverzwaring kwam te laat', 'De raad wist van niets']);
  await facilitator.openBoard(boardId);
  const { page } = facilitator;

  await test.step('two notes are chosen, and become two hurdles in one action', async () => {
    await facilitator.note('De netverzwaring').click();
    await page.keyboard.press('ControlOrMeta+a');
    await facilitator.withChosen('Hobbel, stap of actie maken');
    await expectGoodPage(page, 'work-forms-become');
    await facilitator.button('Maak er 2').click();
    await expect(page.getByText('2 hobbels gemaakt.')).toBeVisible();
    await facilitator.open('/process?view=hurdles');
  });

  await test.step('Anna sees them with their notes, and goes back to one', async () => {
    await anna.open('/process?view=hurdles');
    await expect(anna.page.getByRole('table', { name: 'Hobbels' }).getByRole('row', { name: /De raad wist van niets/ })).toContainText('Uit:');
    await expectFittingPage(anna.page, 'work-forms-hurdles');
    await anna.page.getByRole('link', { name: 'De raad wist van niets' }).click();
    await expect(anna.page.getByRole('group', { name: 'Gekozen notities' }).getByRole('link', { name: 'Hobbel: De raad wist van niets' })).toBeVisible();
    await expectGoodPage(anna.page, 'work-forms-became');
  });

  await test.step('from the note she goes to the hurdle, which gets its likelihood, its impact and what is done', async () => {
    await anna.page.getByRole('link', { name: 'Hobbel: De raad wist van niets' }).click();
    await anna.button(/Acties voor De raad wist van niets|De raad wist van niets.*acties/i).first().click();
    await anna.page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    const dialog = anna.page.getByRole('dialog');
    await dialog.getByLabel('Kans').fill('9');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Kans').fill('3');
    await dialog.getByLabel('Gevolg').fill('4');
    await dialog.getByLabel('Maatregel').fill('De raad in drie stappen meenemen');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await facilitator.open('/process?view=hurdles');
    await expect(page.getByRole('table', { name: 'Hobbels' }).getByRole('row', { name: /De raad wist van niets/ })).toContainText('12');
    await page.setViewportSize(PHONE);
    await expectFittingPage(page, 'work-forms-hurdles-phone');
  });
});

test('a check-in: everybody has a turn, what they expect is kept and comes back at the closing', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await givenItem(facilitator, 'Check-in', 'wvf-checkin');
  const { page } = facilitator;
  await bilal.page.setViewportSize(PHONE);
  for (const person of [anna, bilal]) await person.open('/programme');

  await test.step('the item leads everybody to the round, which the facilitator starts', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Check-in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
    await page.getByRole('link', { name: 'Ga naar de ronde' }).click();
    await facilitator.button('Ronde starten').click();
    for (const person of [anna, bilal]) await person.page.getByRole('link', { name: 'Ga naar de ronde' }).click();
    await expect(bilal.page.getByText('0 van 2 zijn aan het woord geweest.')).toBeVisible();
  });

  await test.step('Anna keeps what she expects, all see that she has spoken and that it is the turn of Bilal', async () => {
    await anna.page.getByLabel('Wat wilt u bewaren van wat u zegt?').fill('Dat we weten waar we beginnen');
    await anna.button('Ik ben geweest').click();
    await expect(bilal.page.getByText('Dat we weten waar we beginnen')).toBeVisible();
    await expect(bilal.page.getByRole('listitem').filter({ hasText: 'Bilal Yilmaz' })).toHaveAttribute('aria-current', 'step');
    await expectFittingPage(bilal.page, 'work-forms-turns-phone');
    await facilitator.button('Bilal Yilmaz is geweest').click();
    await expect(anna.page.getByText('2 van 2 zijn aan het woord geweest.')).toBeVisible();
    await expectGoodPage(page, 'work-forms-turns');
    await facilitator.button('Ronde afsluiten').click();
    await facilitator.button('Afronden').first().click();
    await expect.poll(async () => (await facilitator.ask('/state')).text()).toContain('"state":"DONE"');
  });

  await test.step('at the closing it is read again', async () => {
    await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i2', halfDayId: 'd1', entry: { kind: 'CLOSING', minutes: 25, workForms: [] } });
    await facilitator.give({ type: 'StartAgendaItem', agendaItemId: 'i2', activityId: 'a9', phases: [{ title: 'Afsluiting', minutes: 25, visibility: 'ALL' }] });
    await anna.open('/programme');
    await anna.page.getByRole('link', { name: 'Kijk terug op wat er aan het begin gezegd is' }).click();
    await expect(anna.page.getByRole('region', { name: 'Wat er eerder gezegd is' }).getByText('Dat we weten waar we beginnen')).toBeVisible();
    await expectGoodPage(anna.page, 'work-forms-closing');
  });
});

test('stakeholders are placed in silence: nobody sees the places of others until the next phase shows all, without names', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Huurdersvereniging', kind: 'TENANTS' });
  await facilitator.give({ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 50, interest: 50 } });
  await givenItem(facilitator, 'Partijen plaatsen', 'wvf-stakeholdermap');
  const { page } = facilitator;
  await bilal.page.setViewportSize(PHONE);
  await anna.open('/stakeholders?view=map');
  await bilal.open('/stakeholders');
  const textOf = async (person: Person) => (await person.ask('/state')).text();
  const turn = bilal.page.getByRole('region', { name: 'Eén voor één plaatsen' });
  const place = async (person: Person, influence: string, interest: string) => {
    await person.page.getByLabel('Invloed', { exact: true }).fill(influence);
    await person.page.getByLabel('Belang', { exact: true }).fill(interest);
    await person.button('Zet op deze plaats').click();
  };

  await test.step('the phase begins a silent round: the place of before is not to be seen', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Partijen plaatsen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
    for (const person of [anna, bilal]) await expect(person.page.getByText('Stille ronde: ieder plaatst nu voor zichzelf.')).toBeVisible();
    await expect(anna.page.getByRole('region', { name: 'Nog niet op de kaart' })).toBeVisible();
    await expect(turn.getByText(/0 van 1 geplaatst/)).toBeVisible();
  });

  await test.step('Anna and Bilal place; nobody has what the other gave', async () => {
    await anna.button('Huurdersvereniging').first().click();
    await place(anna, '81', '73');
    await expect(anna.button(/^Huurdersvereniging.*Invloed 81, belang 73/).first()).toBeVisible();
    await expectGoodPage(bilal.page, 'work-forms-turn-phone');
    await turn.locator('.wa-stakeholder-map').click();
    await expect(turn.getByText(/^U hebt iedereen geplaatst/)).toBeVisible();
    await turn.getByRole('button', { name: 'Vorige' }).click();
    await turn.getByRole('button', { name: 'Met getallen' }).click();
    await place(bilal, '12', '34');
    await expect(bilal.page.getByRole('row', { name: /^Huurdersvereniging/ })).toContainText('12');
    await expect(anna.page.getByText('2 mensen hebben al iets geplaatst.')).toBeVisible();
    expect(await textOf(anna)).toContain('"up":81');
    for (const person of [bilal, facilitator]) expect(await textOf(person)).not.toContain('"up":81');
    await expectGoodPage(bilal.page, 'work-forms-placing-phone');
  });

  await test.step('the next phase shows how far they are apart', async () => {
    await facilitator.button('Volgende fase: Spreiding tonen').first().click();
    await anna.page.getByRole('button', { name: /^Huurdersvereniging, / }).focus();
    await expectGoodPage(anna.page, 'work-forms-spread');
    await expectGoodPage(bilal.page, 'work-forms-spread-phone');
    await anna.page.locator('summary', { hasText: 'Spreiding van de laatste stille ronde' }).click();
    await expect(anna.page.getByRole('row', { name: /Huurdersvereniging 2 12 tot 81, gemiddeld 46,5 34 tot 73/ })).toBeVisible();
    await anna.button('Lijst').click();
    await expect(anna.page.getByRole('cell', { name: '12/34 · 81/73' })).toBeVisible();
    await expectFittingPage(anna.page, 'work-forms-spread-list');
  });
});

test('consent in the silence of a phase: positions are their own until the next phase, or finishing, shows them', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const worry = 'Huurders kunnen dit niet zelf.';
  for (const [decisionId, title] of [['v1', 'Eerst isoleren'], ['v2', 'Daarna het net']] as const) {
    await facilitator.give({
      type: 'ProposeDecision', decisionId, proposalId: `${decisionId}-1`, title, question: 'Waar beginnen we?', text: `${title}.`,
      component: 'PROCESS', method: 'CONSENT', mandate: 'ATELIER', grounds: [],
    });
  }
  await givenItem(facilitator, 'Samen besluiten', 'wvf-consent');
  const { page } = facilitator;
  await bilal.page.setViewportSize(PHONE);
  for (const person of [anna, bilal]) await person.open('/decisions/v1');
  const round = (person: Person) => person.page.getByRole('region', { name: 'Ronde', exact: true });
  const textOf = async (person: Person) => (await person.ask('/state')).text();
  const take = async (person: Person, position: string, reason: string) => {
    await round(person).getByRole('button', { name: new RegExp(`^${position} ?[A-Z]`) }).click();
    await person.page.getByLabel(/^Reden/).fill(reason);
    await person.button('Standpunt innemen').click();
    await expect(round(person).getByText(`Uw standpunt: ${position}.`)).toBeVisible();
  };
  const openRound = async () => {
    await facilitator.button('Ronde openen').click();
    await expect(page.getByText(/^In deze fase van het programma nemen mensen stil een standpunt in/)).toBeVisible();
    await facilitator.button('Open de ronde met 2 mensen').click();
  };

  await test.step('the method asks for no board, and comes to its silent phase', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Samen besluiten' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Op welk bord?')).toHaveCount(0);
    await expectGoodPage(page, 'work-forms-consent-start');
    await dialog.getByRole('button', { name: 'Starten' }).click();
    for (const title of ['Verhelderende vragen', 'Beeldvormende ronde', 'Voorstel aanpassen', 'Consentronde']) {
      await facilitator.button(`Volgende fase: ${title}`).first().click();
    }
    await expect(facilitator.button('Volgende fase: Bezwaren verwerken').first()).toBeVisible();
    await facilitator.open('/decisions/v1');
    await openRound();
  });

  await test.step('what Anna says is hers', async () => {
    await take(anna, 'Bezwaar', worry);
    await expect(round(bilal).getByText('Hebben een standpunt ingenomen (1 van 2)')).toBeVisible();
    expect(await textOf(anna)).toContain(worry);
    for (const person of [bilal, facilitator]) expect(await textOf(person)).not.toContain(worry);
    await expectGoodPage(page, 'work-forms-consent-silent');
    await expectGoodPage(bilal.page, 'work-forms-consent-silent-phone');
  });

  await test.step('the next phase shows it; Bilal, who is late, knows beforehand that this will be said', async () => {
    await facilitator.button('Volgende fase: Bezwaren verwerken').first().click();
    await expect(round(bilal).getByText(worry)).toBeVisible();
    await expect(round(bilal).getByText(/^De standpunten zijn getoond/)).toBeVisible();
    await expectGoodPage(bilal.page, 'work-forms-consent-shown-phone');
    await take(bilal, 'Geen bezwaar', 'De corporatie helpt.');
    await expect(round(anna).getByRole('listitem').filter({ hasText: 'De corporatie helpt.' })).toContainText('(na het tonen)');
    await expect(round(anna).getByRole('listitem').filter({ hasText: worry })).not.toContainText('(na het tonen)');
    await expectGoodPage(page, 'work-forms-consent-late');
    await facilitator.button('Afronden').first().click();
    await facilitator.button('Nu afronden').click();
    await expect.poll(() => textOf(facilitator)).toContain('"DONE"');
  });

  await test.step('finishing during a silent phase shows them as well', async () => {
    const silent = { title: 'Nog een ronde', minutes: 5, visibility: 'RESULTS_HIDDEN', place: { kind: 'DECISIONS' } } as const;
    const entry = { kind: 'COMPONENT', title: 'Nog een besluit', component: 'PROCESS', minutes: 5, workForms: [] } as const;
    await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: 'i2', halfDayId: 'd1', entry });
    await facilitator.give({ type: 'StartAgendaItem', agendaItemId: 'i2', activityId: 'a2', phases: [silent] });
    for (const person of [facilitator, anna, bilal]) await person.open('/decisions/v2');
    await openRound();
    await take(anna, 'Geen bezwaar, wel een zorg', 'Het duurt lang.');
    expect(await textOf(bilal)).not.toContain('Het duurt lang.');
    await facilitator.button('Afronden').first().click();
    await facilitator.button('Nu afronden').click();
    await expect(round(bilal).getByText('Het duurt lang.')).toBeVisible();
  });
});

test('milestones are written together where there are no tables, and become dated steps in one act, once', async ({ room }) => {
  test.slow();
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await givenNotes(facilitator, boardId, ['Van een ander punt']);
  await givenItem(facilitator, 'Terugredeneren', 'wvf-backcasting');
  const { page } = facilitator;
  const guiding = page.getByRole('region', { name: 'Begeleiding' });
  const making = facilitator.button(/^Stappen maken van \d+ notities op “Wat is er nodig\?”$/);
  for (const person of [anna, bilal]) await person.openBoard(boardId);

  await test.step('the phase at tables begins without any: all participants are at one', async () => {
    await guiding.getByRole('button', { name: 'Start: Terugredeneren' }).click();
    await expect(page.getByRole('dialog').getByText(/Deelt u niemand in, dan werken alle deelnemers in die fase samen/)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
    await guiding.getByRole('button', { name: 'Volgende fase: Mijlpalen van achter naar voren' }).click();
    await expect(anna.page.getByText(/Alle deelnemers zien wat u nu schrijft/)).toBeVisible();
    await anna.addNote('2035: wijk aardgasvrij');
    await anna.addNote('Medio 2028: net verzwaard');
    await expect(bilal.note('Medio 2028: net verzwaard')).toBeVisible();
    expect(await (await facilitator.ask('/state')).text()).not.toContain('net verzwaard');
  });

  await test.step('what will come is seen with its days, and is made once', async () => {
    await guiding.getByRole('button', { name: 'Volgende fase: Afhankelijkheden en besluiten' }).click();
    await page.getByRole('link', { name: 'Ga naar de tijdlijn' }).click();
    await making.click();
    await expect(page.getByLabel('Dag van: Medio 2028: net verzwaard')).toHaveValue('2028-06-30');
    await expect(page.getByRole('checkbox', { name: 'Van een ander punt' })).toHaveCount(0);
    await expectGoodPage(page, 'work-forms-milestones');
    await facilitator.button('Maak er 2').click();
    await expect(page.getByText('2 stappen gemaakt.')).toBeVisible();
    await expect(making).toBeHidden();
  });

  await test.step('Anna sees them with the notes that they came from', async () => {
    await anna.open('/process');
    await expect(anna.page.getByRole('table', { name: 'Stappen' }).getByRole('link', { name: '2035: wijk aardgasvrij' })).toBeVisible();
    await expect(anna.page.getByLabel(/^Eerste dag: Medio 2028/)).toHaveValue('2028-06-30');
    await anna.page.setViewportSize(PHONE);
    await expectFittingPage(anna.page, 'work-forms-milestones-phone');
  });
});
