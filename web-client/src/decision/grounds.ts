import type { ItemStore } from '../atelier/items';
import type { Ground } from '../contract/decision';
import type { Item } from '../contract/items';
import { itemAddress } from '../features/arrival';
import { namesOf } from './register';

/** Kinds of item that a decision can rest on. */
export const GROUND_KINDS = ['note', 'cluster', 'vote', 'stakeholder', 'neighbourhood', 'quickScan', 'matrix', 'hurdle', 'processStep', 'resourceTotals', 'decision'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

export function isGroundKind(kind: string): kind is GroundKind {
  return GROUND_KINDS.some((each) => each === kind);
}

/** Something that a decision can rest on, in the words of the people. */
export interface GroundView {
  readonly ground: Ground;
  /** Empty when it may not be read, or is not there any more. */
  readonly title: string;
  /** Where it can be seen, relative to the atelier. */
  readonly path: string | undefined;
  readonly state: 'here' | 'private' | 'gone';
}

/** How to name what has no title of its own. */
export interface GroundWords {
  readonly voteOn: (board: string) => string;
  readonly scanOf: (neighbourhood: string) => string;
  readonly resources: () => string;
}

/** What a ground is, and where it can be seen. */
export function groundView(store: ItemStore, ground: Ground, words: GroundWords): GroundView {
  const gone: GroundView = { ground, title: '', path: undefined, state: 'gone' };
  const here = (title: string, path: string): GroundView => ({ ground, title, path, state: 'here' });
  const titled = (title: string | undefined, path: string): GroundView => (title === undefined ? gone : here(title, path));
  switch (ground.kind) {
    case 'note':
      return noteView(store, ground) ?? gone;
    case 'cluster': {
      const cluster = store.get('cluster', ground.id);
      return cluster ? here(cluster.name, itemAddress(`board/${cluster.board}`, ground.id)) : gone;
    }
    case 'vote': {
      const vote = store.get('vote', ground.id);
      return vote ? here(words.voteOn(store.get('board', vote.board)?.title ?? ''), `board/${vote.board}`) : gone;
    }
    case 'stakeholder':
      return titled(store.get('stakeholder', ground.id)?.name, itemAddress('stakeholders?view=list', ground.id));
    case 'neighbourhood':
      return titled(store.get('neighbourhood', ground.id)?.name, itemAddress('neighbourhoods', ground.id));
    case 'quickScan': {
      // The scan of a neighbourhood has its id.
      const neighbourhood = store.get('neighbourhood', ground.id);
      return neighbourhood && store.get('quickScan', ground.id) ? here(words.scanOf(neighbourhood.name), itemAddress('neighbourhoods?view=scan', ground.id)) : gone;
    }
    case 'hurdle':
      return titled(store.get('hurdle', ground.id)?.title, itemAddress('process?view=hurdles', ground.id));
    case 'processStep':
      return titled(store.get('processStep', ground.id)?.title, itemAddress('process?view=steps', ground.id));
    case 'matrix': {
      const matrix = store.get('matrix', ground.id);
      return matrix && wasScored(store, ground.id) ? here(matrix.title, `matrix/${ground.id}`) : gone;
    }
    case 'resourceTotals':
      return store.get('resourceTotals', ground.id) ? here(words.resources(), 'resources') : gone;
    case 'decision': {
      const decision = store.get('decision', ground.id);
      return decision ? here(namesOf(store.list('decision')).get(ground.id) ?? decision.title, `decisions/${ground.id}`) : gone;
    }
    default:
      return gone;
  }
}

/** Everything of a kind that can be a ground, in the order of the atelier. */
export function candidates(store: ItemStore, kind: GroundKind, words: GroundWords): GroundView[] {
  const items: readonly Item[] = store.list(kind);
  return items.map(({ id }) => groundView(store, { kind, id }, words)).filter(({ state }) => state === 'here');
}

export function sameGround(one: Ground, other: Ground): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** Before its scores are shown there is nothing to rest on. */
function wasScored(store: ItemStore, matrix: string): boolean {
  return store.list('scoringRound').some((round) => round.matrix === matrix && round.state === 'SHOWN');
}

function noteView(store: ItemStore, ground: Ground): GroundView | undefined {
  const note = store.get('note', ground.id);
  if (!note) return undefined;
  const path = itemAddress(`board/${note.board}`, ground.id);
  if (note.text === undefined) return { ground, title: '', path, state: 'private' };
  return { ground, title: note.text, path, state: note.removed ? 'gone' : 'here' };
}
