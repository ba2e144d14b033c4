import type { LiveEvent } from '../contract/live';
import type { Recall } from '../features/Past';
import { ownFirst } from './subject';

/** Where one is looking: at the view of a feature, and there at one board when it shows boards. */
export interface Scene {
  readonly view: string;
  readonly board?: string | undefined;
}

/** Where an event is to be seen, or undefined when it shows nowhere in particular. */
export function sceneOf(event: LiveEvent, recall: Recall): Scene | undefined {
  for (const { name, view } of ownFirst(event.k)) {
    for (const [kind, id] of event.c) {
      if (!view?.shows.includes(kind)) continue;
      if (!view.boardOf) return { view: name };
      const board = view.boardOf(kind, id, recall);
      if (board !== undefined) return { view: name, board };
    }
  }
  return undefined;
}
