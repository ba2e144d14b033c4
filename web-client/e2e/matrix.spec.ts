import { randomUUID } from 'node:crypto';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import { Eavesdropper } from './room/Eavesdropper.ts';
import { expect, test } from './room/test.ts';

const PHONE = { width: 390, height: 844 };

test('a decision matrix: made together, scored in silence, shown without names, and a proposal that rests on it', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  await bilal.page.setViewportSize(PHONE);
  for (const [id, name] of [['w1', 'Molenveld-Oost'], ['w2', 'Lindehof']] as const) {
    await facilitator.give({ type: 'ProposeNeighbourhood', neighbourhoodId: id, name });
  }
  const secret = `reden ${randomUUID()}`;
  const ears = [facilitator, bilal].map(({ page }) => new Eavesdropper(page));

  await test.step('the facilitator starts with the candidates and the list of criteria; a matrix without a name is refused', async () => {
    await facilitator.open('/matrix');
    await facilitator.button('Startwijk kiezen').click();
    const name = facilitator.page.getByLabel('Korte naam');
    await name.fill('');
    await facilitator.button('Matrix maken').click();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await name.fill('Startwijk');
    await facilitator.button('Matrix maken').click();
    await expect(facilitator.page.getByRole('heading', { level: 1, name: 'Startwijk' })).toBeVisible();
    await expect(facilitator.page.getByRole('table', { name: 'Criteria en gewichten' }).getByRole('row')).toHaveCount(7);
  });

  await test.step('others see it at once, and weigh along; a weight above 100 is refused at its field', async () => {
    for (const person of [anna, bilal]) {
      const { page } = person;
      await person.open('/matrix');
      await page.getByRole('link', { name: 'Startwijk', exact: true }).click();
      await expect(page.getByRole('table', { name: 'Opties' }).getByText('Lindehof').first()).toBeVisible();
    }
    await anna.button(/Sociale opgave/).click();
    await anna.page.getByRole('menuitem', { name: 'Veranderen' }).click();
    const weight = anna.page.getByLabel(/Hoe zwaar weegt het/);
    await weight.fill('101');
    await anna.button('Opslaan').click();
    await expect(weight).toHaveAttribute('aria-invalid', 'true');
    await weight.fill('30');
    await anna.button('Opslaan').click();
    const row = facilitator.page.getByRole('table', { name: 'Criteria en gewichten' }).getByRole('row', { name: /Sociale opgave/ });
    await expect(row.getByText('30', { exact: true })).toBeVisible();
    await expectFittingPage(anna.page, 'matrix-made');
  });

  await test.step('everybody scores for themselves: Anna in the table, Bilal on a phone', async () => {
    await facilitator.button('Ronde 1 starten: stil scoren').click();
    await anna.page.getByLabel('Molenveld-Oost: Draagvlak en lokaal initiatief').selectOption('4');
    await anna.page.getByLabel('Lindehof: Draagvlak en lokaal initiatief').selectOption('2');
    await expectGoodPage(anna.page, 'matrix-sheet');
    await anna.page.getByRole('tab', { name: 'Eén optie tegelijk' }).click();
    const support = anna.page.getByRole('group', { name: 'Draagvlak en lokaal initiatief' });
    await expect(support.getByRole('radio', { name: '4' })).toBeChecked();
    await support.getByLabel('Waarom? (mag leeg blijven)').fill(secret);
    await support.getByRole('button', { name: 'Reden bewaren' }).click();
    await expect(support.getByRole('button', { name: 'Reden bewaren' })).toBeHidden();
    const onPhone = bilal.page.getByRole('group', { name: 'Draagvlak en lokaal initiatief' });
    await onPhone.getByRole('radio', { name: '1' }).focus();
    await bilal.page.keyboard.press('Space');
    await expect(onPhone.getByRole('radio', { name: '1' })).toBeChecked();
    await bilal.page.getByRole('checkbox', { name: 'Ik ben klaar' }).check();
    await expect(facilitator.page.getByText('2 mensen hebben scores gegeven, 1 persoon is klaar.')).toBeVisible();
    await expectFittingPage(bilal.page, 'matrix-sheet-phone');
  });

  await test.step('nobody else is told of it', async () => {
    for (const ear of ears) expect(await ear.everything()).not.toContain(secret);
    for (const person of [facilitator, bilal]) {
      for (const read of ['/state', '/journal', '/history?from=1&to=1000', '/moments']) {
        const answer = await (await person.ask(read)).text();
        expect(answer, read).not.toContain(secret);
        expect(answer, read).not.toContain('"results"');
        if (person === facilitator) expect(answer, read).not.toContain('"scoreSheet"');
      }
    }
  });

  await test.step('the facilitator shows the scores; all see the spread, without names', async () => {
    await facilitator.button('Scores tonen').click();
    await facilitator.button('Ja, toon de scores').click();
    for (const { page } of [facilitator, anna, bilal]) {
      await expect(page.getByText(`4: ${secret}`)).toBeVisible();
      await expect(page.getByRole('table', { name: 'Gewogen score per optie' }).getByRole('row', { name: /Molenveld-Oost/ })).toContainText('2,5 van 5');
    }
    await expectFittingPage(bilal.page, 'matrix-results-phone');
    await expectGoodPage(anna.page, 'matrix-results');
    await anna.page.emulateMedia({ media: 'print' });
    await expectFittingPage(anna.page, 'matrix-results-print');
    await expect(anna.page.getByRole('link', { name: 'Voorstel doen op deze matrix' })).toBeHidden();
    await anna.page.emulateMedia({ media: 'screen' });
  });

  await test.step('they score again, from what they gave; the rounds stand beside each other', async () => {
    await facilitator.button('Ronde 2 starten: stil scoren').click();
    await anna.button('Mijn scores van ronde 1 overnemen').click();
    await anna.page.getByLabel('Molenveld-Oost: Draagvlak en lokaal initiatief').selectOption('3');
    // with the reason that came along: the scan model has scores as well
    await expect.poll(async () => (await anna.ask('/state')).text()).toContain('"score":3,"reason"');
    await expect(facilitator.page.getByText(/1 persoon heeft scores gegeven/)).toBeVisible();
    await facilitator.button('Scores tonen').click();
    await facilitator.button('Ja, toon de scores').click();
    const row = bilal.page.getByRole('table', { name: 'Gewogen score per optie' }).getByRole('row', { name: /Molenveld-Oost/ });
    await expect(row).toContainText('2,5 van 5');
    await expect(row).toContainText('3 van 5');
    await expectGoodPage(anna.page, 'matrix-rounds');
  });

  await test.step('a proposal rests on the matrix', async () => {
    await facilitator.page.getByRole('link', { name: 'Voorstel doen op deze matrix' }).click();
    await facilitator.page.getByLabel('Voorstel', { exact: true }).fill('We beginnen in Molenveld-Oost.');
    await expectGoodPage(facilitator.page, 'matrix-proposal');
    await facilitator.button('Voorstel indienen').click();
    await expect(facilitator.page.getByText('Molenveld-Oost (gewogen score 3 van 5)').first()).toBeVisible();
    await expect(facilitator.page.getByRole('link', { name: 'Startwijk', exact: true })).toBeVisible();
    await expectFittingPage(facilitator.page, 'matrix-decision');
  });
});

test('a large matrix fits: eight options on ten criteria', async ({ room }) => {
  test.slow();
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'OpenMatrix', matrixId: 'x1', title: 'Grote matrix', highest: 10 });
  for (let n = 1; n <= 8; n++) await facilitator.give({ type: 'AddMatrixOption', matrixId: 'x1', optionId: `o${n}`, text: `Optie nummer ${n} met een lange naam` });
  for (let n = 1; n <= 10; n++) {
    await facilitator.give({ type: 'AddMatrixCriterion', matrixId: 'x1', criterionId: `k${n}`, name: `Criterium ${n}: uitvoerbaarheid en ruimte op het net`, weight: n });
  }
  await facilitator.give({ type: 'StartScoring', matrixId: 'x1', roundId: 'r1' });
  for (const person of [facilitator, anna]) {
    for (let o = 1; o <= 8; o++) {
      for (let k = 1; k <= 10; k++) {
        await person.give({ type: 'GiveScore', roundId: 'r1', optionId: `o${o}`, criterionId: `k${k}`, score: person === anna ? 1 + ((o * k) % 10) : o });
      }
    }
  }

  // when
  await anna.open('/matrix/x1');
  await expect(anna.page.getByText(/80 van 80 scores gegeven/)).toBeVisible();
  await expectFittingPage(anna.page, 'matrix-large-sheet');
  await facilitator.give({ type: 'ShowScores', roundId: 'r1' });

  // then
  await expect(anna.page.getByRole('table', { name: 'Gemiddelde en spreiding' })).toBeVisible();
  await expectFittingPage(anna.page, 'matrix-large');
  await anna.page.setViewportSize(PHONE);
  await expectFittingPage(anna.page, 'matrix-large-phone');
});
