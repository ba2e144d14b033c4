import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';

test('the process plan: steps that wait for each other, hurdles and coverage, seen live by the other', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/process');
  await anna.open('/process');
  const dialog = anna.page.getByRole('dialog');

  await test.step('two steps, of which the second waits for the first', async () => {
    for (const [title, from] of [['Startnotitie', '2027-03-01'], ['Warmtekavel', '2027-06-01']] as const) {
      await anna.button('Stap toevoegen').click();
      await dialog.getByLabel('Stap', { exact: true }).fill(title);
      await dialog.getByLabel('Eerste dag').fill(from);
      if (title === 'Warmtekavel') {
        await dialog.getByText('Wacht op (0)').click();
        await dialog.getByLabel('Startnotitie').check();
        await dialog.getByLabel('Go/no-go-criteria').fill('Er is een bron');
      }
      await dialog.getByRole('button', { name: 'Bewaren' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(facilitator.page.getByLabel('Stap: Warmtekavel')).toHaveValue('Warmtekavel');
    await expect(facilitator.page.getByText('(go/no-go: Er is een bron)')).toBeVisible();
  });

  await test.step('a day typed in the table shows what moves along, and moves it', async () => {
    await anna.page.getByLabel('Eerste dag: Startnotitie').fill('2027-03-11');
    await anna.page.getByLabel('Wie beslist of trekt: Startnotitie').focus();
    await expect(dialog.getByText('Warmtekavel: 11 juni 2027')).toBeVisible();
    await dialog.getByRole('button', { name: 'Verschuiven' }).click();
    await expect(facilitator.page.getByLabel('Eerste dag: Warmtekavel')).toHaveValue('2027-06-11');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a name and a body are typed where they stand; without a name a step is not kept', async () => {
    const title = anna.page.getByLabel('Stap: Startnotitie');
    await title.fill('');
    await title.press('Tab');
    await expect(anna.page.getByText('Vul in hoe de stap heet.')).toBeVisible();
    await title.fill('Startnotitie met kaders');
    await title.press('Enter');
    await expect(facilitator.page.getByLabel('Stap: Startnotitie met kaders')).toBeVisible();
    await anna.page.getByLabel('Wie beslist of trekt: Startnotitie met kaders').fill('College');
    await anna.page.getByLabel('Laatste dag: Startnotitie met kaders').focus();
    await expect(facilitator.page.getByLabel('Wie beslist of trekt: Startnotitie met kaders')).toHaveValue('College');
  });
  await expectFittingPage(facilitator.page, 'process-steps');

  await test.step('on the time line a step is dragged: nothing moves before it is confirmed', async () => {
    await anna.page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await facilitator.page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await facilitator.give({ type: 'PlanStep', stepId: 'm1', title: 'Buurtgesprek', kind: 'MEETING', stakeholders: [], when: { from: '2027-04-12', until: '2027-05-20' } });
    const mark = anna.page.getByRole('button', { name: /^Startnotitie met kaders, Stap, 11 maart 2027/ });
    // What was planned just now takes room on the line.
    await expect(anna.page.getByRole('button', { name: /^Buurtgesprek, / })).toBeVisible();
    await mark.locator('svg').hover();
    const from = await mark.locator('svg').boundingBox();
    if (!from) throw new Error('the step is not on the line');
    await anna.page.mouse.down();
    await anna.page.mouse.move(from.x + 40, from.y + 12, { steps: 4 });
    await anna.page.mouse.move(from.x + 112, from.y + 12, { steps: 4 });
    await expect(anna.page.getByText(/^Warmtekavel: /)).toBeVisible();
    const covered = await anna.page.locator('[data-step]').last().evaluate((step) => {
      const { x, y, width, height } = step.getBoundingClientRect();
      return !step.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(covered, 'what is told of a shift lies over the line while one drags').toBe(false);
    await anna.page.mouse.up();
    const shift = anna.page.getByRole('group', { name: 'Verschuiven: Startnotitie met kaders' });
    await expect(shift.getByText(/dagen later/)).toBeVisible();
    await expect(shift.getByText(/^Warmtekavel: /)).toBeVisible();
    await expectGoodPage(anna.page, 'process-shift');
    await expect(facilitator.page.getByRole('button', { name: /^Startnotitie met kaders, Stap, 11 maart 2027/ })).toBeVisible();
    await shift.getByRole('button', { name: 'Verschuiven' }).click();
    await expect(facilitator.page.getByRole('button', { name: /^Startnotitie met kaders, Stap, 11 maart 2027/ })).toHaveCount(0);
    await expect(shift).toHaveCount(0);
  });

  await test.step('and moved by keys', async () => {
    const mark = anna.page.locator('[data-step="m1"]');
    await mark.focus();
    await mark.press('Shift+ArrowRight');
    await mark.press('ArrowRight');
    await expect(anna.page.getByText('(8 dagen later)')).toBeVisible();
    await mark.press('Enter');
    await expect(facilitator.page.getByRole('button', { name: /^Buurtgesprek, Bijeenkomst, 20 april 2027 tot en met 28 mei 2027/ })).toBeVisible();
    await expect(mark).toBeFocused();
  });
  await expectFittingPage(facilitator.page, 'process-line');

  await test.step('a step of many years later comes into view with all of it, and stays there as one looks closer', async () => {
    await facilitator.give({ type: 'PlanStep', stepId: 'far', title: 'Wijk aardgasvrij', kind: 'MILESTONE', stakeholders: [], when: { from: '2037-10-01' } });
    const far = anna.page.locator('[data-step="far"]');
    await expect(far).toBeAttached();
    await anna.page.getByRole('region', { name: 'Tijdlijn van de stappen' }).evaluate((line) => line.scrollTo(0, 0));
    await expect(far).not.toBeInViewport();
    await anna.button('Alles').click();
    await expect(far).toBeInViewport();
    await expectFittingPage(anna.page, 'process-line-all');
    await far.focus();
    await anna.page.keyboard.press('+');
    await expect(anna.button('Kwartalen')).toHaveAttribute('aria-pressed', 'true');
    await expect(far).toBeInViewport();
    await facilitator.give({ type: 'WithdrawStep', stepId: 'far' });
  });

  await test.step('a hurdle with its measure', async () => {
    await anna.page.getByRole('tab', { name: 'Hobbels' }).click();
    await anna.button('Hobbel toevoegen').click();
    await dialog.getByLabel('Hobbel', { exact: true }).fill('Het net is vol');
    await dialog.getByLabel('Kans').fill('4');
    await dialog.getByLabel('Gevolg').fill('5');
    await dialog.getByLabel('Maatregel').fill('Samen met de netbeheerder plannen');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await facilitator.page.getByRole('tab', { name: 'Hobbels' }).click();
    await expect(facilitator.page.getByRole('row', { name: /Het net is vol .* 4 × 5 = 20 Samen met de netbeheerder plannen onbekend Open/ })).toBeVisible();
  });

  await test.step('the hurdle goes to another cell: by keys, by dragging, and by choosing it and then the cell', async () => {
    await anna.button('1 Het net is vol, kans 4, gevolg 5').focus();
    await anna.page.keyboard.press('ArrowDown');
    await anna.page.keyboard.press('ArrowLeft');
    await anna.page.keyboard.press('Enter');
    await expect(facilitator.button('1 Het net is vol, kans 3, gevolg 4')).toBeVisible();
    await expect(anna.button('1 Het net is vol, kans 3, gevolg 4')).toBeFocused();
    await anna.button('1 Het net is vol, kans 3, gevolg 4').dragTo(anna.page.locator('[data-cell="2,2"]'));
    await expect(facilitator.button('1 Het net is vol, kans 2, gevolg 2')).toBeVisible();
    await anna.button('1 Het net is vol, kans 2, gevolg 2').click();
    await anna.button('Hier neerzetten: kans 5, gevolg 4').click();
    await expect(facilitator.page.getByRole('row', { name: /Het net is vol .* 5 × 4 = 20/ })).toBeVisible();
  });
  await expectFittingPage(facilitator.page, 'process-hurdles');

  await test.step('the step plan, and evidence for one of its items', async () => {
    await facilitator.page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
    await facilitator.button('Stappenplan uitvoeringsplan (NPLW) volgen').click();
    await facilitator.page.getByRole('row', { name: /^1\.1 / }).getByRole('button').click();
    await facilitator.page.getByRole('menuitem', { name: 'Bewijs toevoegen' }).click();
    await facilitator.page.getByRole('dialog').getByLabel('Wat laat dit zien?').selectOption('Het net is vol');
    await facilitator.page.getByRole('dialog').getByLabel('Bewijs').fill('Afspraak over de startwijk');
    await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await anna.page.getByRole('tab', { name: 'Dekking van het stappenplan' }).click();
    await expect(anna.page.getByRole('row', { name: /^1\.1 .*Gedekt.*Afspraak over de startwijk \(gedekt\)/ })).toBeVisible();
    await expect(anna.page.getByRole('row', { name: /^2\.8 .*blijft open/ })).toBeVisible();
    await expect(anna.page.getByText(/Volledig gedekt: 1 van 14/)).toBeVisible();
    await expect(anna.page.getByRole('link', { name: 'Afspraak over de startwijk' })).toHaveAttribute('href', /process\?view=hurdles#item=/);
  });
  await expectFittingPage(anna.page, 'process-coverage');
  await facilitator.page.emulateMedia({ media: 'print' });
  await keepPicture(facilitator.page, 'process-print');
});
