import { randomUUID } from 'node:crypto';
import type { Person } from './Person.ts';

/** Puts notes on a board beforehand, side by side; answers their ids. */
export async function givenNotes(person: Person, boardId: string, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, text] of texts.entries()) {
    const noteId = randomUUID();
    await person.give({ type: 'AddNote', noteId, boardId, text, position: { x: index * 320, y: 0 }, colour: 'YELLOW' });
    ids.push(noteId);
  }
  return ids;
}

/** Puts two notes on a board, so far apart that from close by only one is in view. */
export async function givenFarApart(person: Person, boardId: string): Promise<void> {
  const note = (noteId: string, text: string, x: number) =>
    person.give({ type: 'AddNote', noteId, boardId, text, position: { x, y: 0 }, colour: 'YELLOW' });
  await note('near', 'Dichtbij', 0);
  await note('far', 'Ver weg', 2_500);
}

/** Looks closely at the last of the notes on the stage: who starts to write on it has it in the middle, large enough to read. */
export async function lookClosely(person: Person): Promise<void> {
  const { page } = person;
  await person.note('Dichtbij').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}
