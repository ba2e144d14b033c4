import { useEffect, useState } from 'react';
import type { Problem } from '../../contract/refusals';
import { askPast, PastUnavailable } from '../pastRequests';
import type { ReplayPlayer } from '../replayPlayer';
import { isEverything, queryOf, type PlayFilter } from './playFilter';

/** How far one is with finding what passes the filter. */
export type Stops =
  | { readonly state: 'everything' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly count: number }
  | { readonly state: 'failed'; readonly problem: Problem };

type Looked = { readonly filter: PlayFilter } & ({ readonly count: number } | { readonly problem: Problem });

/** Has the player stop only at what passes the filter. The server looks for it: only it knows what this viewer may find. */
export function useStops(atelierId: string, player: ReplayPlayer, filter: PlayFilter): Stops {
  const [looked, setLooked] = useState<Looked>();
  useEffect(() => {
    if (isEverything(filter)) {
      player.set({ stops: undefined });
      return undefined;
    }
    const ended = new AbortController();
    revisionsOf(atelierId, filter, ended.signal).then(
      (revisions) => {
        if (ended.signal.aborted) return;
        const stops = revisions.filter((revision) => revision <= player.view().head);
        player.set({ stops });
        setLooked({ filter, count: stops.length });
      },
      (failure: unknown) => {
        if (ended.signal.aborted) return;
        player.set({ stops: undefined });
        setLooked({ filter, problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } });
      },
    );
    return () => ended.abort();
  }, [atelierId, player, filter]);
  if (isEverything(filter)) return { state: 'everything' };
  if (looked?.filter !== filter) return { state: 'looking' };
  return 'count' in looked ? { state: 'found', count: looked.count } : { state: 'failed', problem: looked.problem };
}

async function revisionsOf(atelierId: string, filter: PlayFilter, signal: AbortSignal): Promise<number[]> {
  const answer = await askPast(atelierId, 'journal/revisions', queryOf(filter), signal);
  return ((await answer.json()) as { revisions: number[] }).revisions;
}
