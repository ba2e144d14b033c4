import type { LiveEvent } from '../contract/live';
import type { ItemKind } from '../contract/items';
import type { Past, Recall } from '../features/Past';
import { PASTS } from '../features/pasts';
import { ownFirst } from './subject';

/** Where one is looking: at the view of a feature, and there at one board when it shows boards. */
export interface Scene {
  readonly view: string;
  readonly board?: string | undefined;
}

/** Where an event is to be seen, or undefined when it shows nowhere in particular. */
export function sceneOf(event: LiveEvent, recall: Recall): Scene | undefined {
  for (const past of ownFirst(event.k)) {
    for (const [kind, id] of event.c) {
      const scene = sceneIn(past, kind, id, recall);
      if (scene) return scene;
    }
  }
  return undefined;
}

/** Where an item is to be seen, or undefined when it shows nowhere in particular. */
export function sceneOfItem(kind: ItemKind, id: string, recall: Recall): Scene | undefined {
  for (const past of PASTS) {
    const scene = sceneIn(past, kind, id, recall);
    if (scene) return scene;
  }
  return undefined;
}

function sceneIn({ name, view }: Past, kind: ItemKind, id: string, recall: Recall): Scene | undefined {
  if (!view?.shows.includes(kind) || view.only?.(kind, id, recall) === false) return undefined;
  if (!view.boardOf) return { view: name };
  const board = view.boardOf(kind, id, recall);
  return board === undefined ? undefined : { view: name, board };
}
