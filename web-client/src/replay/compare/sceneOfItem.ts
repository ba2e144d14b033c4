import type { ItemKind } from '../../contract/items';
import type { Recall } from '../../features/Past';
import { PASTS } from '../../features/pasts';
import type { Scene } from '../sceneOf';

/** Where an item is to be seen, or undefined when it shows nowhere in particular. */
export function sceneOfItem(kind: ItemKind, id: string, recall: Recall): Scene | undefined {
  const past = PASTS.find(({ view }) => view?.shows.includes(kind));
  if (!past?.view) return undefined;
  return { view: past.name, ...(past.view.boardOf && { board: past.view.boardOf(kind, id, recall) }) };
}
