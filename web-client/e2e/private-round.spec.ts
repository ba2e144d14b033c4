import { randomUUID } from 'node:crypto';
import { expect, test } from './room/test.ts';
import { Eavesdropper, everythingAskedBy } from './room/Eavesdropper.ts';
import { givenNotes } from './room/notes.ts';
import { keepPicture } from './room/screenshots.ts';

test('what is written in a private round reaches nobody before the reveal', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const others = [facilitator, bilal];
  const ears = others.map(({ page }) => new Eavesdropper(page));
  for (const person of [facilitator, anna, bilal]) await person.openBoard(boardId);
  await facilitator.button('Stil schrijven starten').click();
  const question = facilitator.page.getByRole('dialog');
  await question.getByLabel('Welke vraag beantwoordt iedereen?').fill('Wat maakt u bezorgd?');
  await question.getByRole('button', { name: 'Stil schrijven starten' }).click();
  await expect(anna.page.getByRole('heading', { name: 'Wat maakt u bezorgd?' })).toBeVisible();

  // when
  const secret = `geheim ${randomUUID()}`;
  await anna.addNote(secret);
  for (const { page } of others) await expect(page.getByText('1 kaart op het bord')).toBeVisible();

  // then
  for (const person of others) await expect(person.note('dichte kaart van iemand anders')).toBeVisible();
  await keepPicture(bilal.page, 'private-round');
  for (const person of others) {
    await person.open('/replay');
    await person.button('Logboek tonen').click();
    await expect(person.page.getByRole('complementary')).toBeVisible();
    await person.openBoard(boardId);
  }
  for (const ear of ears) {
    expect(await ear.everything()).not.toContain(secret);
    expect(await ear.everything()).not.toContain('"colour"');
  }
  for (const person of others) expect(await everythingAskedBy(person)).not.toContain(secret);

  // when
  await facilitator.button('Onthullen').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Onthul met namen' }).click();

  // then
  for (const person of [facilitator, anna, bilal]) await expect(person.note(secret)).toBeVisible();
  // … and the ears would have heard it before, had it been said
  for (const ear of ears) {
    expect(await ear.everything()).toContain(secret);
    expect(await ear.everything()).toContain('"colour"');
  }
});

test('nobody learns how a vote stands before it is closed', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  await givenNotes(facilitator, boardId, ['Buurtbatterij', 'Warmtepomp']);
  const anna = await room.enter('Anna Bakker');
  const bilal = await room.enter('Bilal Yilmaz');
  const carla = await room.enter('Carla Smit');
  const watchers = [facilitator, carla];
  const ears = watchers.map(({ page }) => new Eavesdropper(page));
  for (const person of [facilitator, anna, bilal, carla]) await person.openBoard(boardId);
  await facilitator.button('Stemming openen').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Stemming openen' }).click();

  // when
  for (const voter of [anna, bilal]) {
    await expect(voter.page.getByText('U hebt nog 3 stippen')).toBeVisible();
    await voter.note('Warmtepomp').click();
    await voter.page.keyboard.press('v');
    await expect(voter.page.getByText('U hebt nog 2 stippen')).toBeVisible();
  }

  // then
  for (const { page } of watchers) await expect(page.getByText('2 stippen gegeven door iedereen samen')).toBeVisible();
  await keepPicture(anna.page, 'vote-open');
  const before = [...(await Promise.all(ears.map((ear) => ear.everything()))), ...(await Promise.all(watchers.map(everythingAskedBy)))];
  for (const heard of before) {
    expect(heard).not.toContain('"tally"');
    expect(heard).not.toContain('"ballot"');
    expect(heard).not.toContain('"dots"');
  }

  // when
  await facilitator.button('Stemming sluiten').click();

  // then
  for (const person of [facilitator, anna, bilal, carla]) {
    await expect(person.note('Warmtepomp').and(person.note('idee, 2 stippen'))).toBeVisible();
    await expect(person.page.getByText('Uitslag van de stemming')).toBeVisible();
  }
  for (const ear of ears) expect(await ear.everything()).toContain('"tally"');
});
