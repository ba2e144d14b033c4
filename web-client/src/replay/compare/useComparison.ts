import { useEffect, useState } from 'react';
import type { Difference } from '../../atelier/difference';
import type { ItemFields, ItemKind } from '../../contract/items';
import type { Problem } from '../../contract/refusals';
import type { Recall } from '../../features/Past';
import { Breather } from '../breather';
import type { Replay } from '../openReplay';
import { PastItems } from '../pastItems';
import { PastUnavailable, stateAt } from '../pastRequests';
import type { PlayerView } from '../replayPlayer';
import { differencesBetween } from './differences';

/** What differs between two moments; the earlier one first, whichever is shown. */
export interface Compared {
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[];
  /** What an item is at the later moment, or was at the earlier one. */
  readonly recall: Recall;
}

export interface Comparison {
  readonly compared: Compared | undefined;
  readonly problem: Problem | undefined;
}

const NOTHING: Comparison = { compared: undefined, problem: undefined };

/** Compares the moment where one rests with another one; nothing while one is under way, or when there is no other. */
export function useComparison(atelierId: string, { itemsNow }: Replay, view: PlayerView, other: number | undefined): Comparison {
  const [comparison, setComparison] = useState(NOTHING);
  const resting = !view.playing && !view.travelling && view.wanted === view.revision;
  const { revision } = view;
  useEffect(() => {
    if (other === undefined || !resting) return undefined;
    const ended = new AbortController();
    compare(atelierId, { revision, items: itemsNow() }, other, ended.signal).then(
      (compared) => {
        if (!ended.signal.aborted) setComparison({ compared, problem: undefined });
      },
      (failure: unknown) => {
        if (ended.signal.aborted) return;
        setComparison({ compared: undefined, problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } });
      },
    );
    return () => ended.abort();
  }, [atelierId, itemsNow, resting, revision, other]);
  return isAbout(comparison, revision, other) ? comparison : NOTHING;
}

/** What was compared before one went on is about other moments. */
function isAbout({ compared, problem }: Comparison, revision: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  return compared ? compared.from === Math.min(revision, other) && compared.to === Math.max(revision, other) : problem !== undefined;
}

interface Moment {
  readonly revision: number;
  readonly items: PastItems;
}

async function compare(atelierId: string, shown: Moment, other: number, signal: AbortSignal): Promise<Compared> {
  const items = other === 0 ? PastItems.none() : PastItems.of(await stateAt(atelierId, { revision: other }, signal));
  const [from, to] = other < shown.revision ? [{ revision: other, items }, shown] : [shown, { revision: other, items }];
  return {
    from: from.revision,
    to: to.revision,
    differences: await differencesBetween(from.items, to.items, new Breather()),
    recall: <K extends ItemKind>(kind: K, id: string): Partial<ItemFields[K]> | undefined => to.items.find(kind, id) ?? from.items.find(kind, id),
  };
}
