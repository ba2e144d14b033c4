import type { Item } from '../../contract/items';
import type { Board } from '../Board';

type Dots = Readonly<Record<string, number>>;

const NONE: Dots = {};

/** The vote to show on a board: the open one, or else the last that was closed. */
export function shownVote(board: Board): Item<'vote'> | undefined {
  const open = board.openVote();
  if (open) return open;
  const last = board.atelier.store.onBoard('vote', board.id).at(-1);
  return last === undefined ? undefined : board.atelier.store.get('vote', last);
}

/** My own dots in a vote. */
export function ballotOf(board: Board, vote: Item<'vote'> | undefined): Dots {
  return (vote && board.atelier.store.get('ballot', `${vote.id}:${board.me}`)?.dots) ?? NONE;
}

/** How many dots these are together. */
export function spent(dots: Dots): number {
  return Object.values(dots).reduce((sum, each) => sum + each, 0);
}

/** A note in the result, with its place; equal dots share a place. */
export interface Ranked {
  readonly noteId: string;
  readonly dots: number;
  readonly place: number;
}

/** The result, most dots first. */
export function ranking(tally: Dots): Ranked[] {
  const sorted = Object.entries(tally)
    .filter(([, dots]) => dots > 0)
    .sort(([, a], [, b]) => b - a);
  return sorted.map(([noteId, dots]) => ({
    noteId,
    dots,
    place: 1 + sorted.findIndex(([, other]) => other === dots),
  }));
}
