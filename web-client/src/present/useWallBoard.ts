import { useState } from 'react';
import { useCurrentActivity } from '../activity/currentActivity';
import { useItem, useItems, useRoom } from '../atelier/hooks';
import type { View } from '../contract/live';
import type { Item } from '../contract/items';
import { useRunningItem } from '../programme/running';

/** A board, and the part of it that a facilitator wants to be seen; all of it without one. */
export interface WallBoard {
  readonly board: Item<'board'>;
  readonly view?: View;
}

/** The board on the wall: the one that a facilitator led to or pointed at last, or else that of the activity. */
export function useWallBoard(): WallBoard | undefined {
  const { leader, look } = useRoom();
  const activity = useCurrentActivity();
  const item = useRunningItem();
  const [first] = useItems('board');
  const [seen, setSeen] = useState({ leader, look, activity: activity?.id });
  const [spot, setSpot] = useState(leader?.at);
  // The last of these that changed decides.
  if (leader !== seen.leader || look !== seen.look || activity?.id !== seen.activity) {
    setSeen({ leader, look, activity: activity?.id });
    if (look !== seen.look && look) setSpot(look.at);
    else if (leader !== seen.leader && leader) setSpot(leader.at);
    else setSpot(undefined);
  }
  const pointed = useItem('board', boardOf(spot?.page));
  const usual = useItem('board', activity?.board ?? item?.board) ?? first;
  if (pointed) return spot?.view ? { board: pointed, view: spot.view } : { board: pointed };
  return usual && { board: usual };
}

function boardOf(page: string | undefined): string | undefined {
  const [part, id] = page?.split('/') ?? [];
  return part === 'board' ? id : undefined;
}
