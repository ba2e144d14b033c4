import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { beginningOf, forgetSought } from './momentAddress';
import type { PlayerView, ReplayPlayer } from './replayPlayer';

/** Keeps the address at the moment where one rests, and follows an address to its moment. */
export function useAddress(player: ReplayPlayer, { playing, travelling, revision }: PlayerView): void {
  const [parameters, setParameters] = useSearchParams();
  const { pathname } = useLocation();
  const asked = beginningOf(parameters);
  const askedRevision = asked && 'revision' in asked ? asked.revision : undefined;
  const written = useRef<number>(undefined);
  const resting = !playing && !travelling && revision > 0;
  useEffect(() => {
    // The address follows the player a little later: what was written there from here is no wish of anybody.
    if (askedRevision !== undefined && askedRevision !== written.current) void player.seek(askedRevision);
  }, [askedRevision, player]);
  useEffect(() => {
    // One may have left for a page that is still on its way: this one must not call one back.
    if (!resting || location.pathname !== pathname) return;
    written.current = revision;
    // What was put in the address just now, such as a filter, may not have come round to this page yet: the browser has it already.
    const after = new URLSearchParams(location.search);
    after.delete('at');
    if (after.has('r') && after.get('r') !== String(revision)) forgetSought(after);
    after.set('r', String(revision));
    setParameters(after, { replace: true });
    // only where one rests matters here, not what else changes in the address
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [resting, revision]);
}
