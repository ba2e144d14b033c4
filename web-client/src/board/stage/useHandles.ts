import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useBoard } from '../BoardContext';
import { overlaps } from '../geometry/rect';
import type { Handle } from '../scene/handles';
import { handlesOf } from '../scene/handles';

/**
 * The headings and words on links of some kinds that are elements now: those near what is in view, and the one that has
 * focus. Renders again only when one of them comes, goes or becomes another.
 */
export function useHandles(...kinds: readonly Handle['kind'][]): readonly Handle[] {
  const { scene, mounted, selection, hand } = useBoard();
  const held = useRef<readonly Handle[]>([]);
  const follow = useCallback(
    (listener: () => void) => {
      const stops = [scene.follow(listener), mounted.follow(listener), selection.follow(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [scene, mounted, selection],
  );
  const isElement = ({ kind, id, reach }: Handle) => {
    const area = mounted.area();
    const near = area !== undefined && overlaps(reach, area) && !hand.along.has(id);
    return kinds.includes(kind) && (near || id === selection.focused);
  };
  return useSyncExternalStore(follow, () => {
    const now = [...handlesOf(scene)].filter(isElement);
    const before = held.current;
    if (now.length !== before.length || now.some((handle, i) => handle !== before[i])) held.current = now;
    return held.current;
  });
}
