import { expectFittingPage } from '../room/looks.ts';
import type { Person } from '../room/Person.ts';
import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { example, type Note } from './example.ts';
import { Register } from './Register.ts';
import { componentName } from './terms.ts';

/** What was written on the board of a component in a half-day. */
export function notesOf(componentOfFile: string, halfDay: number): readonly Note[] {
  return example.notes.filter(({ component, dagdeelId }) => component === componentOfFile && dagdeelId === `dgd-${halfDay}`);
}

export function boardIdOf({ register }: Company, componentOfFile: string): Promise<string> {
  return register.idOf('board', ({ title }) => title === componentName(componentOfFile));
}

/**
 * Everybody writes under their own name: those at a browser on their screens, the others as their screens would send it. Then the
 * notes of the screens go to where the file has them, as dragging would bring them.
 */
export async function written(company: Company, componentOfFile: string, halfDay: number): Promise<void> {
  const notes = notesOf(componentOfFile, halfDay);
  const boardId = await boardIdOf(company, componentOfFile);
  for (const person of company.browsers) {
    const own = notes.filter(({ authorId }) => company.browserOf(authorId) === person);
    if (own.length > 0) await writeOnScreen(person, boardId, own);
  }
  await writtenElsewhere(company, boardId, notes);
  await broughtToTheirPlaces(company, notes);
}

/** On the stage one by one; in the list a line each, as one pastes them, with their meaning. */
async function writeOnScreen(person: Person, boardId: string, notes: readonly Note[]): Promise<void> {
  const { page } = person;
  const onPhone = (page.viewportSize()?.width ?? 0) < 500;
  if (onPhone) await person.open(`/board/${boardId}`);
  else await person.openBoard(boardId);
  if (notes.some(({ kind }) => kind === 'ZORG')) await writeInList(person, notes);
  else if (onPhone) await pasteInList(person, notes);
  else for (const { text } of notes) await person.addNote(text);
  if (!onPhone) await person.button('Bord').click();
  await expect.poll(async () => (await person.ask('/state')).text()).toContain(JSON.stringify(notes.at(-1)?.text));
}

async function writeInList(person: Person, notes: readonly Note[]): Promise<void> {
  const { page } = person;
  const form = page.getByRole('form', { name: 'Nieuwe notitie' });
  await person.button('Lijst').click();
  for (const { text, kind } of notes) {
    await page.getByLabel('Wat wilt u opschrijven?').fill(text);
    await form.getByLabel('Betekenis').selectOption(kind === 'ZORG' ? 'PINK' : 'YELLOW');
    await form.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await expect(listed(page, text)).toBeVisible();
  }
}

async function pasteInList({ page }: Person, notes: readonly Note[]): Promise<void> {
  await page.getByText('Meer notities tegelijk').first().click();
  await page.getByRole('textbox', { name: 'Meer notities tegelijk' }).fill(notes.map(({ text }) => `- ${text}`).join('\n'));
  await page.getByRole('button', { name: 'Regels toevoegen als notities' }).click();
  for (const { text } of notes) await expect(listed(page, text)).toBeVisible();
}

const listed = (page: Person['page'], text: string) => page.locator('[data-list-note]').filter({ hasText: text });

async function writtenElsewhere(company: Company, boardId: string, notes: readonly Note[]): Promise<void> {
  for (const { id, text, authorId, position, kind } of notes.filter((note) => !company.browserOf(note.authorId))) {
    const colour = kind === 'ZORG' ? 'PINK' : 'YELLOW';
    await company.attendee(authorId).give({ type: 'AddNote', noteId: id, boardId, text, position, colour });
  }
}

async function broughtToTheirPlaces(company: Company, notes: readonly Note[]): Promise<void> {
  for (const { text, authorId, position } of notes.filter((note) => company.browserOf(note.authorId))) {
    // while it is written in silence, only its author knows which note it is
    const noteId = await new Register(company.browserOf(authorId) ?? company.facilitator).idOf('note', (note) => note.text === text);
    await company.attendee(authorId).give({ type: 'MoveNote', noteId, position });
  }
}

/** Silent writing, started and shown by the facilitator: until then nobody sees what the others write. */
export async function writtenInSilence(company: Company, componentOfFile: string, halfDay: number): Promise<void> {
  const { facilitator, tenant } = company;
  const notes = notesOf(componentOfFile, halfDay);
  await facilitator.openBoard(await boardIdOf(company, componentOfFile));
  await facilitator.button('Stil schrijven starten').click();
  const question = facilitator.page.getByRole('dialog');
  await question.getByLabel('Welke vraag beantwoordt iedereen?').fill('Hoe betrekken we bewoners?');
  await question.getByRole('button', { name: 'Stil schrijven starten' }).click();
  await expect(question).toHaveCount(0);
  await written(company, componentOfFile, halfDay);
  await expect(facilitator.note('dichte kaart van iemand anders')).toHaveCount(notes.length);
  const foreign = notes.find(({ authorId }) => company.browserOf(authorId) !== tenant);
  expect(await (await tenant.ask('/state')).text()).not.toContain(JSON.stringify(foreign?.text));
  await expectFittingPage(facilitator.page, 'whole-silent');
  await expectFittingPage(tenant.page, 'whole-silent-phone');
  await facilitator.button('Onthullen').click();
  await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Onthul met namen' }).click();
  for (const { text } of notes) await expect(facilitator.note(text)).toBeAttached();
}
