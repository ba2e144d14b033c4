import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { DealtDots } from './DealtDots.ts';
import type { Note } from './example.ts';
import { boardIdOf, notesOf } from './notes.ts';
import { halfDayOf } from './programme.ts';
import { escaped } from './text.ts';

const EACH = 4;

/** Sixty dots of fifteen people; those at a browser give theirs by hand, and the outcome is that of the file. */
export async function votedOn(company: Company): Promise<void> {
  const { facilitator, leader, manager, tenant, register } = company;
  const notes = notesOf('PARTICIPATIE', 2);
  const boardId = await boardIdOf(company, 'PARTICIPATIE');
  await facilitator.openBoard(boardId);
  await facilitator.button('Stemming openen').click();
  const dialog = facilitator.page.getByRole('dialog');
  await dialog.getByLabel('Stippen per persoon').fill(String(EACH));
  await dialog.getByLabel('Hoogstens op één notitie').fill('1');
  await dialog.getByRole('button', { name: 'Stemming openen' }).click();
  await expect(dialog).toHaveCount(0);
  const voteId = await register.idOf('vote', ({ state }) => state === 'OPEN');

  const dealt = dotsOf(notes);
  for (const person of [leader, manager]) {
    await person.openBoard(boardId);
    await giveOnStage(person, notes.filter(({ id }) => dealt.get(id)?.some((voter) => company.browserOf(voter) === person)));
  }
  await tenant.open(`/board/${boardId}`);
  await giveOnPhone(tenant, notes.filter(({ id }) => dealt.get(id)?.some((voter) => company.browserOf(voter) === tenant)));
  const idOf = new Map((await register.all('note')).map(({ id, text }) => [text, id]));
  for (const { id, text } of notes) {
    for (const voter of dealt.get(id) ?? []) {
      if (!company.browserOf(voter)) await company.attendee(voter).give({ type: 'CastDot', voteId, noteId: idOf.get(text) ?? '' });
    }
  }
  const all = notes.reduce((sum, { dots }) => sum + dots, 0);
  await expect(facilitator.page.getByText(`${all} stippen gegeven door iedereen samen`)).toBeVisible();
  await facilitator.button('Stemming sluiten').click();
  for (const { text, dots } of notes.filter((note) => note.dots > 0)) {
    await expect(facilitator.page.getByRole('option', { name: new RegExp(`^${escaped(text)}.* ${dots} stip`) })).toBeAttached();
  }
  await expectFittingPage(facilitator.page, 'whole-board');
  await expectFittingPage(tenant.page, 'whole-board-phone');
}

/** For each note who gives it a dot. */
function dotsOf(notes: readonly Note[]): ReadonlyMap<string, readonly string[]> {
  const dealt = new DealtDots(halfDayOf(2).presentParticipantIds);
  return new Map(notes.map(({ id, authorId, dots }) => [id, dealt.on(authorId, dots)]));
}

async function giveOnStage(person: Person, notes: readonly Note[]): Promise<void> {
  for (const [index, { text }] of notes.entries()) {
    await person.note(text).click();
    await person.page.keyboard.press('v');
    await expect(person.page.getByText(left(index + 1))).toBeVisible();
  }
}

async function giveOnPhone({ page }: Person, notes: readonly Note[]): Promise<void> {
  for (const [index, { text }] of notes.entries()) {
    await page.getByRole('button', { name: `Stip geven: ${text}` }).click();
    await expect(page.getByText(left(index + 1))).toBeVisible();
  }
}

function left(given: number): RegExp {
  const still = EACH - given;
  return new RegExp(`U hebt nog ${still} ${still === 1 ? 'stip' : 'stippen'}`);
}
