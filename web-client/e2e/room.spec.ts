import { expect, test } from './room/test.ts';
import { givenNotes } from './room/notes.ts';
import type { Person } from './room/Person.ts';
import { keepPicture } from './room/screenshots.ts';

const SOON = { timeout: 5_000 };

/** Waits until everybody sees it, and tells how long that took. */
async function seenByAll(what: string, people: readonly Person[], see: (person: Person) => Promise<void>): Promise<void> {
  const start = performance.now();
  await Promise.all(people.map(see));
  console.log(`      ${what}: seen by ${people.length} people after ${Math.round(performance.now() - start)} ms`);
}

test('a facilitator and three participants work on one board', async ({ room }) => {
  // given
  const { facilitator, boardId } = room;
  await givenNotes(facilitator, boardId, ['Eerst isoleren', 'Warmtenet tot de brug']);
  const people = [facilitator];
  for (const name of ['Anna Bakker', 'Bilal Yilmaz', 'Carla Smit']) people.push(await room.enter(name));
  for (const person of people) await person.openBoard(boardId);
  const [, anna, bilal, carla] = people as [Person, Person, Person, Person];

  await test.step('everybody sees who is there', async () => {
    for (const { page } of people) {
      const here = page.getByRole('group', { name: '4 mensen hier' });
      await expect(here).toBeVisible(SOON);
      await expect(here).toContainText('Bilal Yilmaz, Bewoner');
    }
  });

  await test.step('a note that is added is there for all', async () => {
    await anna.addNote('Wie betaalt de aansluiting?');
    await seenByAll('added', people, (person) => expect(person.note('Wie betaalt de aansluiting?')).toBeVisible(SOON));
  });

  await test.step('a note that is reworded reads the same for all', async () => {
    await bilal.note('Eerst isoleren').click();
    await bilal.page.keyboard.press('Enter');
    await bilal.writeNote('Eerst isoleren, dan kiezen');
    await seenByAll('reworded', people, (person) => expect(person.note('Eerst isoleren, dan kiezen')).toBeVisible(SOON));
  });

  await test.step('a note that is moved is at the same place for all', async () => {
    // Where it is on the board, whatever part of the board somebody looks at.
    const placeOf = (person: Person) =>
      person.note('Warmtenet tot de brug').evaluate((note: HTMLElement) => [note.offsetLeft, note.offsetTop].join());
    const before = await placeOf(carla);
    await drag(carla, 'Warmtenet tot de brug', 0, 120);
    await expect.poll(() => placeOf(carla)).not.toBe(before);
    const after = await placeOf(carla);
    await seenByAll('moved', people, (person) => expect.poll(() => placeOf(person), SOON).toBe(after));
  });

  await test.step('a note that is made larger is larger for all, and says so', async () => {
    await carla.note('Warmtenet tot de brug').click();
    await carla.withChosen('Vergroten');
    await carla.withChosen('Vergroten');
    await seenByAll('made larger', people, (person) =>
      expect(person.page.getByRole('option', { name: /^Warmtenet tot de brug, .*extra groot/ })).toHaveCSS('width', '400px', SOON));
  });

  await test.step('by its corner a note is pulled to another size: the next one, for the chosen one alone', async () => {
    const corner = carla.page.locator('.board-size');
    await carla.note('Warmtenet tot de brug').click();
    // Not before it has come to rest below the pointer.
    await corner.hover();
    const box = (await corner.boundingBox()) ?? { x: 0, y: 0 };
    const wide = async () => ((await carla.note('Warmtenet tot de brug').boundingBox())?.width ?? 0) / 400;
    const zoom = await wide();
    await carla.page.mouse.down();
    await carla.page.mouse.move(box.x + 10 - 100 * zoom, box.y + 10 - 50 * zoom, { steps: 4 });
    await expect(carla.page.locator('.board-band')).toBeVisible();
    await keepPicture(carla.page, 'board-size');
    await carla.page.mouse.up();
    await seenByAll('pulled smaller', people, (person) =>
      expect(person.page.getByRole('option', { name: /^Warmtenet tot de brug, .*groot/ })).toHaveCSS('width', '300px', SOON));
    await carla.button('Ongedaan maken').click();
    await seenByAll('put back', people, (person) => expect(person.note('Warmtenet tot de brug')).toHaveCSS('width', '400px', SOON));
    await carla.note('Warmtenet tot de brug').click();
    await carla.page.keyboard.press('ControlOrMeta+a');
    await expect(corner).toHaveCount(0);
    await carla.page.keyboard.press('Escape');
  });

  await keepPicture(facilitator.page, 'board-facilitator');

  await test.step('somebody takes back their own last action, and nobody else’s', async () => {
    await anna.button('Ongedaan maken').click();
    await anna.button('Ongedaan maken').click();
    await seenByAll('undone', people, (person) => expect(person.note('Wie betaalt de aansluiting?')).toHaveCount(0, SOON));
    for (const person of people) await expect(person.note('Eerst isoleren, dan kiezen')).toBeVisible(SOON);
  });
});

async function drag(person: Person, text: string, byX: number, byY: number): Promise<void> {
  await person.note(text).hover();
  const box = await person.note(text).boundingBox();
  if (!box) throw new Error(`“${text}” is not in view`);
  const { mouse } = person.page;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await mouse.down();
  await mouse.move(x + byX / 2, y + byY / 2, { steps: 4 });
  await mouse.move(x + byX, y + byY, { steps: 4 });
  await mouse.up();
}
