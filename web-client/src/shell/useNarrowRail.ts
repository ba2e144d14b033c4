import { useStore } from 'zustand';
import { useMedia } from '../look/useMedia';
import { preferences } from './preferences';
import { useSlots } from './slots';

/** Between a phone, where the rail is below, and a width on which rail, page and panel are each wide enough. */
const NO_ROOM_FOR_THREE = '(min-width: 44.01rem) and (max-width: 72rem)';

/** Whether the rail shows icons only: as somebody wants it, or because a panel beside the page needs the room more. */
export function useNarrowRail(): { readonly narrow: boolean; readonly forPanel: boolean } {
  const { narrowRail } = useStore(preferences);
  const { panels } = useSlots();
  const crowded = useMedia(NO_ROOM_FOR_THREE);
  const forPanel = crowded && panels > 0;
  return { narrow: narrowRail || forPanel, forPanel };
}
