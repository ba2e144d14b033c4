import { useEffect, useState } from 'react';
import type { Difference } from '../../atelier/difference';
import type { ItemFields, ItemKind } from '../../contract/items';
import type { Problem } from '../../contract/refusals';
import type { Recall } from '../../features/Past';
import { pageBreather } from '../breather';
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
  const { moment, problem } = useOtherMoment(atelierId, other);
  const [compared, setCompared] = useState<Compared>();
  const resting = !view.playing && !view.travelling && view.wanted === view.revision;
  const { revision } = view;
  useEffect(() => {
    if (!moment || !resting) return undefined;
    let gone = false;
    void compare({ revision, items: itemsNow() }, moment).then((found) => {
      if (!gone) setCompared(found);
    });
    return () => {
      gone = true;
    };
  }, [itemsNow, resting, revision, moment]);
  if (problem) return { compared: undefined, problem };
  return compared && isAbout(compared, revision, other) ? { compared, problem: undefined } : NOTHING;
}

/** What was compared before one went on is about other moments. */
function isAbout({ from, to }: Compared, revision: number, other: number | undefined): boolean {
  return other !== undefined && from === Math.min(revision, other) && to === Math.max(revision, other);
}

interface Moment {
  readonly revision: number;
  readonly items: PastItems;
}

interface Fetched {
  readonly revision?: number;
  readonly moment?: Moment;
  readonly problem?: Problem;
}

/** The moment that is compared with, fetched once however far one goes from there. */
function useOtherMoment(atelierId: string, revision: number | undefined): Fetched {
  const [fetched, setFetched] = useState<Fetched>({});
  useEffect(() => {
    if (revision === undefined) return undefined;
    const ended = new AbortController();
    const give = (found: Fetched) => {
      if (!ended.signal.aborted) setFetched({ revision, ...found });
    };
    itemsAt(atelierId, revision, ended.signal).then(
      (items) => give({ moment: { revision, items } }),
      (failure: unknown) => give({ problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } }),
    );
    return () => ended.abort();
  }, [atelierId, revision]);
  return fetched.revision === revision ? fetched : {};
}

async function itemsAt(atelierId: string, revision: number, signal: AbortSignal): Promise<PastItems> {
  return revision === 0 ? PastItems.none() : PastItems.of(await stateAt(atelierId, { revision }, signal));
}

async function compare(shown: Moment, other: Moment): Promise<Compared> {
  const [from, to] = other.revision < shown.revision ? [other, shown] : [shown, other];
  return {
    from: from.revision,
    to: to.revision,
    differences: await differencesBetween(from.items, to.items, pageBreather),
    recall: <K extends ItemKind>(kind: K, id: string): Partial<ItemFields[K]> | undefined => to.items.find(kind, id) ?? from.items.find(kind, id),
  };
}
