import { expect } from '../room/test.ts';
import type { Company } from './Company.ts';
import { byId, example, type Note } from './example.ts';
import { boardIdOf, notesOf } from './notes.ts';

/** The first cluster of the example is brought together by hand, and named. */
const BY_HAND = 'clu-01';

/** What was written in a half-day is brought together: by who wrote the first note of a cluster, as their screen sends it. */
export async function broughtTogether(company: Company, componentOfFile: string, halfDay: number): Promise<void> {
  const notes = notesOf(componentOfFile, halfDay);
  const boardId = await boardIdOf(company, componentOfFile);
  const idOf = new Map((await company.register.all('note')).map(({ id, text }) => [text, id]));
  for (const [clusterId, ofCluster] of Map.groupBy(notes, (note) => note.clusterId)) {
    const noteIds = ofCluster.map(({ text }) => idOf.get(text) ?? '');
    const author = company.attendee(ofCluster[0]?.authorId ?? '');
    const { name } = byId(example.clusters, clusterId);
    const before = (await company.register.all('cluster')).find((each) => each.name === name);
    if (before) await author.give(...noteIds.map((noteId) => ({ type: 'ClusterNote', noteId, clusterId: before.id } as const)));
    else if (clusterId === BY_HAND) await broughtTogetherByHand(company, boardId, name, ofCluster);
    else await author.give({ type: 'FormCluster', clusterId, boardId, name, noteIds });
  }
}

async function broughtTogetherByHand({ leader, facilitator }: Company, boardId: string, name: string, notes: readonly Note[]): Promise<void> {
  const { page } = leader;
  await leader.openBoard(boardId);
  await leader.button('Lijst').click();
  for (const { text } of notes) await page.getByRole('checkbox', { name: text, exact: true }).check();
  await leader.button('Bord').click();
  await leader.note(notes[0]?.text ?? '').focus();
  await page.keyboard.press('c');
  await page.getByLabel('Wat hebben deze notities gemeen?').fill(name);
  await page.keyboard.press('Enter');
  await expect(facilitator.note(`groep ${name}`)).toHaveCount(notes.length);
}
