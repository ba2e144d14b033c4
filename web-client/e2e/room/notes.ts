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
