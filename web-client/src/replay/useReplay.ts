import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Problem } from '../contract/refusals';
import type { Moments } from './moments';
import { openReplay, type Beginning, type Replay } from './openReplay';
import { momentsOf, PastUnavailable } from './pastRequests';
import type { PlayerView, ReplayPlayer } from './replayPlayer';

/** Longer than this between two frames, the page was not looked at: no time has passed for the player. */
const LONGEST_FRAME_MS = 250;

/** What there is of the past so far. */
export type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'open'; readonly moments: Moments; readonly replay: Replay };

/** Opens the past of an atelier while this component is there. Where it begins is looked at once. */
export function useReplay(atelierId: string, beginning: Beginning | undefined): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  useEffect(() => {
    const ended = new AbortController();
    let replay: Replay | undefined;
    momentsOf(atelierId, ended.signal).then(
      (moments) => {
        if (ended.signal.aborted) return;
        replay = openReplay(atelierId, moments.revision, beginning ?? { revision: moments.revision });
        setOpened({ state: 'open', moments, replay });
      },
      (failure: unknown) => {
        if (ended.signal.aborted) return;
        setOpened({ state: 'failed', problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } });
      },
    );
    return () => {
      ended.abort();
      replay?.close();
    };
    // a later address is followed by seeking, not by opening the past again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [atelierId]);
  return opened;
}

/** What the player shows now; while it plays, lets time pass frame by frame. */
export function usePlayer(player: ReplayPlayer): PlayerView {
  const view = useSyncExternalStore(player.subscribe, player.view);
  const { playing } = view;
  useEffect(() => {
    if (!playing) return undefined;
    let last: number | undefined;
    let frame = requestAnimationFrame(function next(now) {
      player.advance(Math.min(LONGEST_FRAME_MS, last === undefined ? 0 : now - last));
      last = now;
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [player, playing]);
  return view;
}
