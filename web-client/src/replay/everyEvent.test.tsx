import { act, cleanup, render } from '@testing-library/react';
import { Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { AtelierProvider, replayOf } from '../atelier/hooks';
import { ItemStore } from '../atelier/items';
import type { ItemChange } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import { SoughtContext } from '../features/happened';
import { PASTS } from '../features/pasts';
import { givenAtelier } from '../test/givenAtelier';
import { projectFile, projectFiles } from '../test/records';
import { PastItems } from './pastItems';
import { sceneOf } from './sceneOf';
import { touchedIn } from './touched';

/** On a board notes and what lies between them are painted: what goes on there is what has elements. */
vi.mock('../board/stage/StageView', () => ({ StageView: () => null }));

const FOLDER = 'query-service/src/test/resources/golden';
const files = projectFiles(FOLDER, '.json');

/** What is painted on the board: `SoughtInView` has it in view. */
const PAINTED = /^(Board(Opened)|Background(Laid|Removed)|Note|Cluster|Frame|Link|Comment|Reaction|RoundRevealed)/;

interface Golden {
  readonly events: readonly { readonly event: { readonly type: string } }[];
  readonly changes: readonly (readonly ItemChange[])[];
}

beforeEach(() => vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json({})))));

test.each(files)('what happens in %s is to be seen where the replay looks, when it happens', async (file) => {
  const golden = JSON.parse(projectFile(`${FOLDER}/${file}`) ?? '') as Golden;
  const { source } = await givenAtelier('OBSERVER', []);
  const store = new ItemStore((work) => work());
  const past = replayOf(source, store);
  const items = PastItems.none();
  const unseen: string[] = [];

  for (const [index, { event: { type } }] of golden.events.entries()) {
    const changes = golden.changes[index] ?? [];
    items.apply(changes);
    store.replace(items.all(), index + 1);
    const event: LiveEvent = { r: index + 1, at: '', k: type, c: [...changes] };
    const recall = items.find.bind(items);
    // of what goes nothing is left to be seen
    if (changes.every(([, , fields]) => fields === null)) continue;
    const scene = sceneOf(event, recall);
    const Then = PASTS.find(({ name }) => name === scene?.view)?.view?.Then;
    if (!scene || !Then) {
      unseen.push(`${index + 1} ${type}: nowhere`);
      continue;
    }
    if (PAINTED.test(type)) continue;
    await Then.prepare();
    const { container } = render(
      <MemoryRouter>
        <AtelierProvider source={past}>
          <SoughtContext value={event.c}>
            <Suspense fallback="…"><Then board={scene.board} /></Suspense>
          </SoughtContext>
        </AtelierProvider>
      </MemoryRouter>,
    );
    await act(() => Promise.resolve());
    if (!touchedIn(container, event.c, recall)) unseen.push(`${index + 1} ${type}: ${scene.view}`);
    cleanup();
  }

  expect(unseen).toEqual([]);
});
