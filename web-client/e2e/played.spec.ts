import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';
import { expect, test, type Room } from './room/test.ts';

const PHONE = { width: 390, height: 844 };

/** Who play: one leads, two at a laptop, one with a phone. */
interface Group {
  readonly facilitator: Person;
  readonly anna: Person;
  readonly bilal: Person;
  readonly carla: Person;
}

/** A half-day that is open, with these working methods on its agenda, and the people who come for them. */
async function gathered({ facilitator, enter }: Room, items: Readonly<Record<string, string>>): Promise<Group> {
  const group = { facilitator, anna: await enter('Anna Bakker'), bilal: await enter('Bilal Yilmaz'), carla: await enter('Carla Smit') };
  await group.bilal.page.setViewportSize(PHONE);
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { start: '13:00', end: '17:00' } });
  for (const [title, workForm] of Object.entries(items)) {
    const entry = { kind: 'COMPONENT', title, component: 'TECHNOLOGY', minutes: 20, workForms: [workForm] } as const;
    await facilitator.give({ type: 'PlanAgendaItem', agendaItemId: workForm, halfDayId: 'd1', entry });
  }
  await facilitator.give({ type: 'OpenHalfDay', halfDayId: 'd1' });
  await facilitator.open('/programme');
  return group;
}

/** Starts an item as its working method says. */
async function start({ page }: Person, title: string): Promise<void> {
  await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: `Start: ${title}`, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Goes on to a phase. */
async function goOn(facilitator: Person, phase: string): Promise<void> {
  await facilitator.button(`Volgende fase: ${phase}`).first().click();
  await expect(facilitator.page.getByRole('banner').getByText(new RegExp(`^${phase} \\(fase`))).toBeVisible();
}

/** After the last phase. */
async function finish(facilitator: Person, workForm: string): Promise<void> {
  await facilitator.button('Afronden').first().click();
  await expect.poll(async () => (await stateOf(facilitator)).find((line) => line.includes(`"${workForm}"`) && line.includes('"agendaItem"'))).toContain('"DONE"');
}

async function stateOf(person: Person): Promise<readonly string[]> {
  return (await (await person.ask('/state')).text()).split('\n');
}

/** Writes a note on a phone. */
async function writeOnPhone({ page }: Person, text: string): Promise<void> {
  await page.getByLabel('Wat wilt u opschrijven?').fill(text);
  await page.getByRole('form', { name: 'Nieuwe notitie' }).getByRole('button', { name: 'Notitie toevoegen' }).click();
  await expect(page.locator('[data-list-note]').filter({ hasText: text })).toBeVisible();
}

test('from a question to a ranking: written in silence, brought together, and voted on with dots', async ({ room }) => {
  test.slow();
  const { boardId } = room;
  const { facilitator, anna, bilal, carla } = await gathered(room, { 'Ideeën schrijven': 'wvf-brainwrite', 'Ideeën ordenen': 'wvf-affinity', 'Stippen plakken': 'wvf-dotvote' });
  for (const person of [anna, carla]) await person.openBoard(boardId);
  await bilal.open(`/board/${boardId}`);

  await test.step('brainwriting: each for themselves, shown without names, and added to', async () => {
    await start(facilitator, 'Ideeën schrijven');
    await goOn(facilitator, 'Stil schrijven');
    for (const person of [anna, carla]) await expect(person.page.getByText(/Alleen u ziet wat u schrijft/)).toBeVisible();
    await anna.addNote('Eerst isoleren');
    await anna.addNote('Isolatie gaat voor');
    await carla.addNote('Net verzwaren');
    await writeOnPhone(bilal, 'Eén aanspreekpunt');
    for (const person of [facilitator, bilal, carla]) expect((await stateOf(person)).join('\n')).not.toContain('Eerst isoleren');
    await goOn(facilitator, 'Onthullen');
    for (const text of ['Eerst isoleren', 'Eén aanspreekpunt']) await expect(carla.note(text)).toBeVisible();
    for (const line of (await stateOf(carla)).filter((each) => each.includes('Eerst isoleren'))) expect(line).not.toContain('"author"');
    await goOn(facilitator, 'Lezen en aanvullen');
    await carla.addNote('Buren helpen elkaar');
    await expect(bilal.page.getByText('Buren helpen elkaar')).toBeVisible();
    await expectFittingPage(bilal.page, 'played-brainwrite-phone');
    await finish(facilitator, 'wvf-brainwrite');
  });

  await test.step('affinity: moved in silence without names, named, and duplicates merged with their originals kept', async () => {
    await start(facilitator, 'Ideeën ordenen');
    await expect(carla.page.getByText('Deze fase is zonder namen.')).toBeVisible();
    await anna.note('Eerst isoleren').click();
    await anna.page.keyboard.press('m');
    await anna.page.keyboard.press('Shift+ArrowDown');
    await anna.page.keyboard.press('Enter');
    await goOn(facilitator, 'Namen geven');
    await carla.page.getByRole('button', { name: 'Lijst', exact: true }).click();
    // what she wrote last is still chosen
    await carla.page.getByRole('checkbox', { name: 'Buren helpen elkaar' }).uncheck();
    for (const text of ['Eerst isoleren', 'Isolatie gaat voor']) await carla.page.getByRole('checkbox', { name: text }).check();
    await carla.page.getByRole('button', { name: 'Bord', exact: true }).click();
    await carla.note('Eerst isoleren').focus();
    await carla.page.keyboard.press('c');
    await carla.page.getByLabel('Wat hebben deze notities gemeen?').fill('Isoleren');
    await carla.page.keyboard.press('Enter');
    await expect(anna.note('groep Isoleren')).toHaveCount(2);
    await goOn(facilitator, 'Dubbelingen samenvoegen');
    await carla.merge('Isolatie eerst');
    await expect(bilal.page.getByRole('heading', { name: /^Isoleren/ })).toBeVisible();
    const listed = (text: string) => bilal.page.locator('[data-list-note]').filter({ has: bilal.page.getByRole('checkbox', { name: text, exact: true }) });
    await expect(listed('Isolatie eerst')).toContainText(/Voortgekomen uit.*Eerst isoleren/);
    for (const text of ['Eerst isoleren', 'Isolatie gaat voor']) {
      await expect(listed(text)).toContainText(/Hieruit kwam voort.*Isolatie eerst/);
    }
    await expectGoodPage(anna.page, 'played-affinity');
    await expectFittingPage(bilal.page, 'played-affinity-phone');
    await finish(facilitator, 'wvf-affinity');
  });

  await test.step('dots: a budget, none on one’s own, in an order by chance, and nothing told before the end', async () => {
    await start(facilitator, 'Stippen plakken');
    await goOn(facilitator, 'Stil stemmen');
    const give = (text: string) => bilal.page.getByRole('button', { name: `Stip geven: ${text}` });
    await expect(give('Net verzwaren')).toBeVisible();
    await expect(give('Eén aanspreekpunt')).toHaveCount(0);
    await give('Net verzwaren').click();
    await expect(bilal.page.getByText(/U hebt nog \d stip/)).toBeVisible();
    await anna.note('Net verzwaren').click();
    await anna.page.keyboard.press('v');
    await anna.note('Buren helpen elkaar').click();
    await anna.page.keyboard.press('v');
    await expect(facilitator.page.getByRole('banner').getByText(/^Stil stemmen/)).toBeVisible();
    await expect.poll(async () => (await stateOf(anna)).join('\n')).toContain('"ballot"');
    for (const person of [facilitator, carla]) {
      const told = (await stateOf(person)).join('\n');
      for (const secret of ['"tally"', '"ballot"']) expect(told).not.toContain(secret);
    }
    await expectGoodPage(bilal.page, 'played-dots-phone');
    await goOn(facilitator, 'Uitslag tonen');
    await expect(anna.page.getByText('Uitslag van de stemming')).toBeVisible();
    await expect(anna.note('Net verzwaren').and(anna.note('2 stippen'))).toBeVisible();
    await goOn(facilitator, 'Duiden');
    await expectFittingPage(bilal.page, 'played-dots-shown-phone');
    await finish(facilitator, 'wvf-dotvote');
  });
});

test('a premortem from the picture to measures: causes become hurdles, scored in silence, and each gets what is done', async ({ room }) => {
  test.slow();
  const { boardId } = room;
  const { facilitator, anna, bilal, carla } = await gathered(room, { Premortem: 'wvf-premortem' });
  const { page } = facilitator;
  await facilitator.give({ type: 'RegisterStakeholder', stakeholderId: 's1', name: 'Netbeheerder', kind: 'GRID_OPERATOR' });
  await anna.openBoard(boardId);
  await bilal.open(`/board/${boardId}`);
  const chip = (person: Person) => person.page.getByRole('button', { name: /^\d+ Het net is vol,/ });
  const score = async (person: Person, likelihood: number, impact: number) => {
    await chip(person).click();
    await person.page.getByRole('button', { name: `Hier neerzetten: kans ${likelihood}, gevolg ${impact}` }).click();
    await expect(chip(person)).toHaveAccessibleName(new RegExp(`kans ${likelihood}, gevolg ${impact}$`));
  };

  await test.step('causes are written in silence and shared', async () => {
    await start(facilitator, 'Premortem');
    await goOn(facilitator, 'Stil oorzaken schrijven');
    await anna.addNote('Het net is vol');
    await writeOnPhone(bilal, 'De raad wist van niets');
    expect((await stateOf(facilitator)).join('\n')).not.toContain('Het net is vol');
    await goOn(facilitator, 'Beurtelings delen');
    await facilitator.openBoard(boardId);
    await facilitator.note('Het net is vol').click();
    await page.keyboard.press('ControlOrMeta+a');
    await facilitator.withChosen('Hobbel, stap of actie maken');
    await expect(page.getByLabel('Wat wordt het?')).toHaveValue('hurdle');
    await facilitator.button('Maak er 2').click();
    await expect(page.getByText('2 hobbels gemaakt.')).toBeVisible();
  });

  await test.step('likelihood and impact: each for themselves, on a phone as well', async () => {
    await goOn(facilitator, 'Kans en gevolg');
    for (const person of [facilitator, anna, bilal, carla]) await person.open('/process?view=hurdles');
    await score(anna, 5, 4);
    await score(bilal, 1, 2);
    await expect(facilitator.page.getByText('2 mensen hebben al scores gegeven.')).toBeVisible();
    for (const person of [facilitator, carla]) expect((await stateOf(person)).join('\n')).not.toMatch(/"up":5,"right":4|"right":4,"up":5/);
    await expectFittingPage(bilal.page, 'played-premortem-phone');
  });

  await test.step('shown, a score is agreed on, with a measure and who sees to it', async () => {
    await goOn(facilitator, 'Tegenmaatregel en eigenaar');
    await expect(carla.page.getByRole('row', { name: /Het net is vol 2 1 tot 5, gemiddeld 3 2 tot 4, gemiddeld 3/ })).toBeVisible();
    await page.getByRole('button', { name: /^Neem het gemiddelde over/ }).first().click();
    await expect(carla.page.getByRole('row', { name: /Het net is vol.* 3 × 3 = 9/ })).toBeVisible();
    await page.getByRole('button', { name: 'Acties voor Het net is vol' }).click();
    await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    await page.getByRole('dialog').getByLabel('Maatregel').fill('Nu al capaciteit vragen');
    await page.getByRole('dialog').getByLabel('Eigenaar').selectOption('Netbeheerder');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await expect(carla.page.getByRole('row', { name: /Het net is vol.* Nu al capaciteit vragen Netbeheerder/ })).toBeVisible();
    await expectFittingPage(carla.page, 'played-premortem');
    await finish(facilitator, 'wvf-premortem');
  });
});

test('rings, means and RASCI run from the programme: each phase opens its own round, and shows it', async ({ room }) => {
  test.slow();
  const { facilitator, anna, bilal, carla } = await gathered(room, { Ringen: 'wvf-rings', Middelen: 'wvf-resources', Taakverdeling: 'wvf-rasci' });
  const { page } = facilitator;
  for (const [stakeholderId, name, kind] of [['s1', 'Gemeente', 'CIVIL_SERVICE'], ['s2', 'Netbeheerder', 'GRID_OPERATOR']] as const) {
    await facilitator.give({ type: 'RegisterStakeholder', stakeholderId, name, kind });
  }
  await facilitator.give({ type: 'AddProduct', productId: 'p1', title: 'Projectplan' });

  await test.step('rings: where a party is, and where it should be', async () => {
    await start(facilitator, 'Ringen');
    for (const person of [anna, bilal, carla]) await person.open('/stakeholders?view=rings');
    await anna.page.getByLabel('Nu: Netbeheerder').selectOption('Meeweten');
    await goOn(facilitator, 'Gewenste ring');
    await expect(bilal.page.getByLabel('Nu: Netbeheerder')).toHaveValue('BE_INFORMED');
    await bilal.page.getByLabel('Gewenst: Netbeheerder').selectOption('Meebeslissen');
    await expect(carla.page.getByText('Netbeheerder: van meeweten naar meebeslissen, 3 ringen dichterbij')).toBeVisible();
    await expectFittingPage(bilal.page, 'played-rings-phone');
    await finish(facilitator, 'wvf-rings');
  });

  await test.step('means: own rows, then all of them, then the gaps', async () => {
    await start(facilitator, 'Middelen');
    for (const person of [anna, bilal, carla]) {
      await person.open('/resources');
      await expect(person.page.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeVisible();
    }
    await bilal.button('Regel toevoegen').click();
    await bilal.page.getByLabel('Partij', { exact: true }).selectOption('Gemeente');
    await bilal.page.getByLabel('Rol of taak').fill('Projectleider');
    await bilal.page.getByLabel('Uren: Atelier').fill('24');
    await bilal.button('Opslaan').click();
    await expect(bilal.page.getByText('Projectleider').first()).toBeVisible();
    for (const person of [facilitator, carla]) expect((await stateOf(person)).join('\n')).not.toContain('Projectleider');
    await goOn(facilitator, 'Tabel tonen');
    await expect(carla.page.getByRole('table', { name: 'Regels van alle partijen' }).getByText('Projectleider')).toBeVisible();
    await goOn(facilitator, 'Gaten en dekking');
    await facilitator.open('/resources');
    await facilitator.button('Uren vragen').click();
    await page.getByLabel('Partij', { exact: true }).selectOption('Gemeente');
    await page.getByLabel('Uren: Atelier').fill('30');
    await facilitator.button('Opslaan').click();
    await expect(bilal.page.getByText('6 uur te weinig.')).toBeVisible();
    await expectFittingPage(bilal.page, 'played-means-phone');
    await finish(facilitator, 'wvf-resources');
  });

  await test.step('RASCI: each table its own proposal, then clashes are settled', async () => {
    for (const [tableGroupId, name, person] of [['t1', 'Tafel 1', anna], ['t2', 'Tafel 2', bilal]] as const) {
      await facilitator.give({ type: 'FormTableGroup', tableGroupId, name });
      await facilitator.open('/tables');
      await page.getByLabel(`Tafel van ${person.name}`).selectOption(name);
      await expect(page.getByRole('region', { name, exact: true }).getByRole('listitem').filter({ hasText: person.name })).toBeVisible();
    }
    await facilitator.open('/programme');
    await start(facilitator, 'Taakverdeling');
    for (const person of [anna, bilal, carla]) await person.open('/organisation?view=rasci');
    await goOn(facilitator, 'Per tafel invullen');
    await expect(anna.page.getByRole('heading', { name: 'Voorstel van Tafel 1' })).toBeVisible();
    await anna.page.getByLabel('Gemeente bij Projectplan', { exact: true }).selectOption('A');
    await expect(bilal.page.getByRole('heading', { name: 'Voorstel van Tafel 2' })).toBeVisible();
    await expect(bilal.page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveCount(0);
    for (const [party, role] of [['Gemeente', 'RESPONSIBLE'], ['Netbeheerder', 'ACCOUNTABLE']] as const) {
      await bilal.button('Rol geven bij Projectplan').click();
      await bilal.page.getByRole('dialog').getByLabel('Partij').selectOption(party);
      await bilal.page.getByRole('dialog').getByLabel('Rol', { exact: true }).selectOption(role);
      await bilal.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
      await expect(bilal.page.getByLabel(`${party} bij Projectplan`, { exact: true })).toHaveValue(role);
    }
    await expectFittingPage(bilal.page, 'played-rasci-phone');
    await goOn(facilitator, 'Botsingen oplossen');
    await expect(carla.page.getByText('Op 2 plekken botst het.')).toBeVisible();
    await carla.button('A (Tafel 1): Gemeente bij Projectplan').click();
    await expect(bilal.page.getByLabel('Gemeente bij Projectplan', { exact: true })).toHaveValue('ACCOUNTABLE');
    await expect(bilal.page.getByText('Elk product heeft één eindverantwoordelijke (A).')).toBeVisible();
    await expectGoodPage(carla.page, 'played-rasci-clashes');
    await facilitator.open('/programme');
    await finish(facilitator, 'wvf-rasci');
  });
});

test('what each can do tomorrow becomes their own action', async ({ room }) => {
  test.slow();
  const { boardId } = room;
  const { facilitator, anna, bilal, carla } = await gathered(room, { Morgen: 'wvf-15pct' });
  const { page } = facilitator;
  await anna.openBoard(boardId);
  await bilal.open(`/board/${boardId}`);
  await start(facilitator, 'Morgen');
  await anna.addNote('Ik bel de corporatie');
  await writeOnPhone(bilal, 'Ik vraag de buren');
  for (const person of [facilitator, carla]) expect((await stateOf(person)).join('\n')).not.toContain('Ik vraag de buren');
  await goOn(facilitator, 'Delen en vastleggen');
  await facilitator.openBoard(boardId);
  await facilitator.note('Ik bel de corporatie').click();
  await page.keyboard.press('ControlOrMeta+a');
  await facilitator.withChosen('Hobbel, stap of actie maken');
  await expect(page.getByLabel('Wat wordt het?')).toHaveValue('action');
  await expect(page.getByRole('checkbox', { name: 'Wie de notitie schreef, doet het' })).toBeChecked();
  await expectGoodPage(page, 'played-tomorrow');
  await facilitator.button('Maak er 2').click();
  await expect(page.getByText('2 acties gemaakt.')).toBeVisible();
  await bilal.open('/actions');
  await expect(bilal.button('Gedaan: Ik vraag de buren')).toBeVisible();
  await expect(bilal.page.getByText(/Bilal Yilmaz/).first()).toBeVisible();
  await expectFittingPage(bilal.page, 'played-tomorrow-phone');
  await finish(facilitator, 'wvf-15pct');
});

test('a method of their own is composed from phases, planned, and played: what its phases say is kept by the server', async ({ room }) => {
  test.slow();
  const { boardId } = room;
  const { facilitator, anna, bilal, carla } = await gathered(room, {});
  const { page } = facilitator;
  const dialog = page.getByRole('dialog');

  await test.step('composed of three phases', async () => {
    await facilitator.button('Werkvorm samenstellen').click();
    await dialog.getByLabel('Naam van de werkvorm').fill('Postbus en peiling');
    await dialog.getByLabel('Waar is hij voor?').fill('Wat men niet hardop zegt');
    await dialog.getByLabel('Wat levert hij op?').fill('Een peiling');
    for (const [at, title, whoSees] of [
      [1, 'In de postbus', 'De begeleider ziet alles, anderen alleen het eigen werk'],
      [2, 'Peilen', 'Stemmen: de uitslag blijft verborgen'],
      [3, 'Napraten', 'Iedereen ziet alles'],
    ] as const) {
      if (at > 1) await dialog.getByRole('button', { name: 'Fase toevoegen' }).click();
      const phase = dialog.getByRole('group', { name: `Fase ${at}` });
      await phase.getByLabel('Wat doen we in deze fase?').fill(title);
      await phase.getByLabel('Aantal minuten').fill('5');
      await phase.getByLabel('Wie ziet wat er gemaakt wordt?').selectOption(whoSees);
    }
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByRole('region', { name: 'Eigen werkvormen' }).getByRole('listitem').filter({ hasText: 'Postbus en peiling' })).toBeVisible();
  });

  await test.step('planned as any other', async () => {
    await facilitator.button('Punt toevoegen aan dagdeel 1').click();
    await dialog.getByLabel('Werkvorm 1').selectOption('Postbus en peiling');
    await expect(dialog.getByLabel('Aantal minuten')).toHaveValue('15');
    await dialog.getByLabel('Wat gaan we doen?').fill('Peilen wat men vindt');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Postbus en peiling (eigen)')).toBeVisible();
  });

  await test.step('played: what Anna writes the facilitator reads, and no other', async () => {
    await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: 'Start: Peilen wat men vindt' }).click();
    await dialog.getByLabel('Op welk bord?').selectOption({ label: 'Wat is er nodig?' });
    await dialog.getByLabel('Stippen per deelnemer').fill('1');
    await dialog.getByRole('button', { name: 'Starten' }).click();
    await anna.openBoard(boardId);
    await bilal.open(`/board/${boardId}`);
    await expect(anna.page.getByText(/Alleen u en de begeleider zien/)).toBeVisible();
    await anna.addNote('Ik vertrouw het tarief niet');
    await writeOnPhone(bilal, 'Wat kost het mij?');
    await expect.poll(async () => (await stateOf(facilitator)).join('\n')).toContain('Ik vertrouw het tarief niet');
    for (const person of [bilal, carla]) expect((await stateOf(person)).join('\n')).not.toContain('Ik vertrouw het tarief niet');
  });

  await test.step('voted on in silence, then shown', async () => {
    await goOn(facilitator, 'Peilen');
    await bilal.page.getByRole('button', { name: 'Stip geven: Ik vertrouw het tarief niet' }).click();
    await expect(bilal.page.getByText(/U hebt nog 0 stippen/)).toBeVisible();
    expect((await stateOf(carla)).join('\n')).not.toContain('"tally"');
    await goOn(facilitator, 'Napraten');
    await expect(anna.note('Ik vertrouw het tarief niet').and(anna.note('1 stip'))).toBeVisible();
    await facilitator.button('Afronden').first().click();
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible();
    await expectFittingPage(bilal.page, 'played-own-phone');
  });
});

test('backcasting from the picture of the end to a dated route: milestones at tables, decisions, what waits for what, and a clash in time', async ({ room }) => {
  test.slow();
  const { boardId } = room;
  const { facilitator, anna, bilal, carla } = await gathered(room, { Terugredeneren: 'wvf-backcasting' });
  const { page } = facilitator;
  // nobody is alone at a table: who is, joins another one
  const daan = await room.enter('Daan Visser');
  for (const [tableGroupId, name, people] of [['t1', 'Tafel 1', [anna, carla]], ['t2', 'Tafel 2', [bilal, daan]]] as const) {
    await facilitator.give({ type: 'FormTableGroup', tableGroupId, name });
    await facilitator.open('/tables');
    for (const person of people) {
      await page.getByLabel(`Tafel van ${person.name}`).selectOption(name);
      await expect(page.getByRole('region', { name, exact: true }).getByRole('listitem').filter({ hasText: person.name })).toBeVisible();
    }
  }
  for (const person of [anna, bilal, carla]) await person.open('/programme');
  await facilitator.open('/programme');

  await test.step('the end comes first: everybody goes where it is written, and reads it there', async () => {
    await start(facilitator, 'Terugredeneren');
    for (const person of [anna, bilal, carla]) await person.page.getByRole('link', { name: 'Ga naar de routemap' }).click();
    await anna.button('Eindbeeld beschrijven').click();
    await anna.page.getByRole('dialog').getByLabel('Hoe ziet de wijk er dan uit?').fill('Niemand stookt meer op gas.');
    await anna.page.getByRole('dialog').getByLabel('In welk jaar?').fill('2035');
    await anna.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await expect(bilal.page.getByRole('heading', { name: 'Eindbeeld 2035' })).toBeVisible();
    await expectFittingPage(bilal.page, 'played-backcasting-end-phone');
  });

  await test.step('milestones are written from the end to the start, at each table for itself', async () => {
    await goOn(facilitator, 'Mijlpalen van achter naar voren');
    for (const person of [anna, carla]) await person.openBoard(boardId);
    await bilal.open(`/board/${boardId}`);
    await anna.addNote('2035: wijk aardgasvrij');
    await carla.addNote('Medio 2028: net verzwaard');
    await expect(anna.note('Medio 2028: net verzwaard')).toBeVisible();
    await writeOnPhone(bilal, 'Eind 2027: raad stelt kaders vast');
    await expect(bilal.page.getByText('U werkt nu samen met Daan Visser.')).toBeVisible();
    for (const person of [facilitator, anna, carla]) expect((await stateOf(person)).join('\n')).not.toContain('raad stelt kaders vast');
    expect((await stateOf(bilal)).join('\n')).not.toContain('net verzwaard');
    await expectFittingPage(bilal.page, 'played-backcasting-table-phone');
  });

  await test.step('all see all of them, and they become steps with their days, in one act', async () => {
    await goOn(facilitator, 'Afhankelijkheden en besluiten');
    for (const text of ['2035: wijk aardgasvrij', 'Medio 2028: net verzwaard']) {
      await expect(bilal.page.locator('[data-list-note]').filter({ hasText: text })).toBeVisible();
    }
    await expect(anna.note('Eind 2027: raad stelt kaders vast')).toBeVisible();
    await page.getByRole('link', { name: 'Ga naar de tijdlijn' }).click();
    await facilitator.button(/^Stappen maken van 3 notities/).click();
    await expect(page.getByLabel('Dag van: Eind 2027: raad stelt kaders vast')).toHaveValue('2027-12-31');
    await facilitator.button('Maak er 3').click();
    await expect(page.getByText('3 stappen gemaakt.')).toBeVisible();
  });

  await test.step('one of them is a decision, and another waits for it', async () => {
    await anna.open('/process');
    await anna.page.getByLabel('Soort: Eind 2027: raad stelt kaders vast').selectOption('Besluit dat nog komt');
    await anna.page.getByLabel('Wie beslist of trekt: Eind 2027: raad stelt kaders vast').fill('Gemeenteraad');
    await anna.page.getByLabel('Wie beslist of trekt: Eind 2027: raad stelt kaders vast').press('Enter');
    await anna.button('Acties voor Medio 2028: net verzwaard').click();
    await anna.page.getByRole('menuitem', { name: 'Wijzigen' }).click();
    const step = anna.page.getByRole('dialog');
    await step.getByText('Wacht op (0)').click();
    await step.getByLabel('Eind 2027: raad stelt kaders vast').check();
    await step.getByLabel('Go/no-go-criteria').fill('De kaders liggen vast');
    await step.getByRole('button', { name: 'Bewaren' }).click();
    await expect(step).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Medio 2028: net verzwaard.*wacht op Eind 2027: raad stelt kaders vast/ })).toBeVisible();
    await expectGoodPage(page, 'played-backcasting-line');
  });

  await test.step('a clash in time is seen by all: what is too early, and what moves along when that is mended', async () => {
    await goOn(facilitator, 'Knelpunten in tijd');
    await bilal.open('/process?view=line');
    await carla.open('/process?view=line');
    await anna.page.getByLabel('Laatste dag: Eind 2027: raad stelt kaders vast').fill('2028-09-30');
    await anna.page.getByLabel('Laatste dag: Eind 2027: raad stelt kaders vast').press('Enter');
    await expect(carla.page.getByRole('button', { name: /^Medio 2028: net verzwaard.*Let op: nog niet klaar als deze stap begint: Eind 2027: raad stelt kaders vast/ })).toBeVisible();
    await expectGoodPage(carla.page, 'played-backcasting-clash');
    const late = carla.page.getByRole('button', { name: /^Medio 2028: net verzwaard/ });
    await late.focus();
    for (let week = 0; week < 14; week++) await late.press('Shift+ArrowRight');
    await expect(carla.page.getByRole('group', { name: 'Verschuiven: Medio 2028: net verzwaard' }).getByText(/98 dagen later/)).toBeVisible();
    await expect(anna.page.getByLabel('Eerste dag: Medio 2028: net verzwaard')).toHaveValue('2028-06-30');
    await late.press('Enter');
    await expect(anna.page.getByLabel('Eerste dag: Medio 2028: net verzwaard')).toHaveValue('2028-10-06');
    await expect(carla.page.getByText(/Let op: nog niet klaar/)).toHaveCount(0);
    await expectFittingPage(bilal.page, 'played-backcasting-line-phone');
    await finish(facilitator, 'wvf-backcasting');
  });

  await test.step('the route map tells it from the end that was agreed on, and each step leads back to who wrote it', async () => {
    await bilal.open('/routemap');
    const words = bilal.page.getByRole('region', { name: 'De route in woorden' });
    await expect(words.getByRole('listitem').filter({ hasText: 'Eind 2027: raad stelt kaders vast' })).toContainText('Wie: Gemeenteraad');
    await expect(words.getByRole('listitem').filter({ hasText: '2035: wijk aardgasvrij' })).toBeVisible();
    await anna.open('/process');
    await expect(anna.page.getByRole('table', { name: 'Stappen' }).getByRole('link', { name: 'Eind 2027: raad stelt kaders vast' })).toBeVisible();
  });
});

test('consent from the proposal to what is recorded: reactions in turn, an amended text, silent positions, an objection that is worked in', async ({ room }) => {
  test.slow();
  const { facilitator, anna, bilal, carla } = await gathered(room, { 'Samen besluiten': 'wvf-consent' });
  const { page } = facilitator;
  const part = (person: Person, name: string) => person.page.getByRole('region', { name, exact: true });
  const take = async (person: Person, position: string, reason: string) => {
    await part(person, 'Ronde').getByRole('button', { name: new RegExp(`^${position} ?[A-Z]`) }).click();
    await person.page.getByLabel(/^Reden/).fill(reason);
    await person.button(/^Standpunt (innemen|veranderen)$/).click();
    await expect(part(person, 'Ronde').getByText(`Uw standpunt: ${position}.`)).toBeVisible();
  };
  const worry = 'Huurders kunnen dit niet betalen.';
  for (const person of [anna, bilal, carla]) await person.open('/programme');

  await test.step('the proposal is made and shown: everybody goes there', async () => {
    await start(facilitator, 'Samen besluiten');
    for (const person of [anna, bilal, carla]) await person.page.getByRole('link', { name: 'Ga naar de afspraken' }).click();
    await anna.button('Voorstel doen').first().click();
    await anna.button('Voorstel indienen').click();
    await expect(anna.page.getByText('Geef het voorstel een korte naam.')).toBeVisible();
    await anna.page.getByLabel('Korte naam').fill('Eerst isoleren');
    await anna.page.getByLabel('Welke vraag beantwoordt dit?').fill('Waar beginnen we?');
    await anna.page.getByLabel('Voorstel', { exact: true }).fill('We isoleren eerst alle woningen.');
    await anna.page.getByLabel('Hoe spreken we het af?').selectOption('Consent');
    await anna.button('Voorstel indienen').click();
    for (const person of [bilal, carla]) await person.page.getByRole('link', { name: /Eerst isoleren/ }).click();
    await expect(part(bilal, 'Vraag en voorstel').getByText('We isoleren eerst alle woningen.')).toBeVisible();
    await expectFittingPage(bilal.page, 'played-consent-proposal-phone');
  });

  await test.step('questions, then reactions: everybody has a turn, and what they keep is read by all', async () => {
    await goOn(facilitator, 'Verhelderende vragen');
    await goOn(facilitator, 'Beeldvormende ronde');
    await facilitator.open('/decisions');
    await page.getByRole('link', { name: /Eerst isoleren/ }).click();
    await expect(part(facilitator, 'Ronde').getByText('Beeldvormende ronde.')).toBeVisible();
    await expectGoodPage(page, 'played-consent-talk');
    await page.getByRole('link', { name: 'Naar de ronde langs iedereen' }).click();
    await expect(page.getByLabel('Wat vraagt u aan iedereen?')).toHaveValue('Wat roept het voorstel “Eerst isoleren” bij u op?');
    await facilitator.button('Ronde starten').click();
    await expect(bilal.page.getByText('Er is nu een ronde langs iedereen: Wat roept het voorstel “Eerst isoleren” bij u op?')).toBeVisible();
    await expectFittingPage(bilal.page, 'played-consent-talk-phone');
    await bilal.page.getByRole('link', { name: 'Naar de ronde langs iedereen' }).click();
    await facilitator.button('Anna Bakker is geweest').click();
    await bilal.page.getByLabel('Wat wilt u bewaren van wat u zegt?').fill('Begin bij wie het koud heeft');
    await bilal.button('Ik ben geweest').click();
    await expect(page.getByText('Begin bij wie het koud heeft')).toBeVisible();
    await facilitator.button('Carla Smit is geweest').click();
    await facilitator.button('Ronde afsluiten').click();
  });

  await test.step('the text is amended: both versions stay, and what changed is seen', async () => {
    await goOn(facilitator, 'Voorstel aanpassen');
    await anna.button('Voorstel aanpassen').click();
    await anna.page.getByLabel('Nieuwe tekst van het voorstel').fill('We isoleren eerst de slechtste woningen.');
    await anna.button('Nieuwe versie opslaan').click();
    await bilal.page.getByRole('link', { name: /^Terug naar de afspraak/ }).click();
    await expect(part(bilal, 'Vraag en voorstel').getByText('We isoleren eerst de slechtste woningen.')).toBeVisible();
  });

  await test.step('positions are taken in silence', async () => {
    await goOn(facilitator, 'Consentronde');
    await facilitator.open('/decisions');
    await page.getByRole('link', { name: /Eerst isoleren/ }).click();
    await facilitator.button('Ronde openen').click();
    await facilitator.button('Open de ronde met 3 mensen').click();
    await take(anna, 'Geen bezwaar', '');
    await take(bilal, 'Bezwaar', worry);
    await take(carla, 'Geen bezwaar, wel een zorg', 'Het duurt lang.');
    for (const person of [facilitator, anna, carla]) expect((await stateOf(person)).join('\n')).not.toContain(worry);
    await expectFittingPage(bilal.page, 'played-consent-silent-phone');
  });

  await test.step('shown, the objection is tested and worked in: the new text asks everybody once more', async () => {
    await goOn(facilitator, 'Bezwaren verwerken');
    await expect(part(carla, 'Bezwaren').getByText(worry)).toBeVisible();
    await expect(page.getByText('Er zijn open bezwaren.', { exact: false })).toBeVisible();
    await facilitator.button('Bezwaar toetsen').click();
    await page.getByLabel('Legt het bezwaar uit dat het voorstel ons doel schaadt?').selectOption('Ja, het bezwaar is geldig');
    await page.getByLabel('Waarom wel of niet?').fill('Dan doet de helft niet mee.');
    await facilitator.button('Toets vastleggen').click();
    await anna.button('Voorstel aanpassen').click();
    await anna.page.getByLabel('Nieuwe tekst van het voorstel').fill('We isoleren eerst de slechtste woningen, zonder hogere woonlasten.');
    await anna.button('Nieuwe versie opslaan').click();
    await facilitator.button('Bezwaar verwerken').click();
    await page.getByLabel('Wat is er aan het voorstel veranderd?').fill('De woonlasten gaan niet omhoog.');
    await facilitator.button('Vastleggen: bezwaar verwerkt').click();
    await expect(part(bilal, 'Bezwaren').getByText(/Verwerkt in versie 3: De woonlasten gaan niet omhoog\./)).toBeVisible();
    await facilitator.button(/^(Ronde|Nieuwe ronde) openen$/).click();
    await facilitator.button('Open de ronde met 3 mensen').click();
    for (const person of [anna, bilal, carla]) await take(person, 'Geen bezwaar', '');
    await expectFittingPage(bilal.page, 'played-consent-again-phone');
  });

  await test.step('it is recorded as an agreement in the atelier, with why', async () => {
    await goOn(facilitator, 'Besluit vastleggen');
    await facilitator.button('Afspraak vastleggen').click();
    await page.getByLabel(/^Waarom deze uitkomst/).fill('Zo kan iedereen meedoen.');
    await facilitator.button('Afspraak vastleggen').click();
    await expect(part(bilal, 'Uitkomst').getByText('Zo kan iedereen meedoen.')).toBeVisible();
    await expect(part(bilal, 'Formeel vervolg').getByText(/^Dit is een afspraak in het atelier/)).toBeVisible();
    expect((await bilal.page.getByRole('main').textContent())?.toLowerCase()).not.toContain('raadsbesluit');
    await expectGoodPage(page, 'played-consent-agreed');
    await expectFittingPage(bilal.page, 'played-consent-agreed-phone');
    await finish(facilitator, 'wvf-consent');
  });
});
