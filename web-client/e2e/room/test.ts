import { randomUUID } from 'node:crypto';
import { test as base, type Browser, type BrowserContextOptions } from '@playwright/test';
import type { Role } from '../../src/contract/people.ts';
import { Person } from './Person.ts';
import { sharedSite } from './sharedSite.ts';
import type { Site } from './Site.ts';

export { expect } from '@playwright/test';

/** A new atelier that is open, with one board and its facilitator. Nobody has a page open yet. */
export interface Room {
  readonly facilitator: Person;
  readonly boardId: string;
  /** Somebody comes in with the code of a role. */
  enter(name: string, role?: Role): Promise<Person>;
}

/** Lets somebody sit down at a browser of their own, which is closed after the test. */
export type Arrive = (name: string, options?: BrowserContextOptions) => Promise<Person>;

interface TestFixtures {
  /** Whether people were introduced before, so that the introduction is not shown to them. */
  readonly introduced: boolean;
  readonly arrive: Arrive;
  readonly room: Room;
  /** The facilitator of the example, by the link that was printed. */
  readonly exampleFacilitator: Person;
}

interface WorkerFixtures {
  /** The product that people come to. */
  readonly site: Site;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads here what is needed
  site: [({}, use) => use(sharedSite()), { scope: 'worker' }],

  introduced: [true, { option: true }],

  arrive: async ({ browser, site, contextOptions, introduced }, use) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (name, options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      contexts.push(context);
      if (introduced) await context.addInitScript(() => localStorage.setItem('wijkatelier.introduced', 'yes'));
      return new Person(name, context, await context.newPage(), site.address);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  room: async ({ arrive, site, request }, use) => {
    const planned = await request.post(`${site.address}/api/ateliers`, {
      headers: { Authorization: `Bearer ${site.hostKey}` },
      data: { name: 'Atelier Proefveld', municipality: 'Voorbeeldstad' },
    });
    const { facilitatorCode } = (await planned.json()) as { facilitatorCode: string };
    const facilitator = await arrive('Fenna de Vries');
    await facilitator.comeIn(facilitatorCode);
    const boardId = randomUUID();
    await facilitator.give({ type: 'OpenAtelier' });
    await facilitator.give({ type: 'OpenBoard', boardId, title: 'Wat is er nodig?', component: 'TECHNOLOGY' });
    await use({
      facilitator,
      boardId,
      enter: async (name, role = 'PARTICIPANT') => {
        const person = await arrive(name);
        await person.comeIn(await facilitator.codeOf(role));
        return person;
      },
    });
  },

  exampleFacilitator: async ({ arrive, site }, use) => {
    const facilitator = await arrive('Gijs Begeleider');
    await facilitator.join(site.facilitatorCode);
    await use(facilitator);
  },
});
