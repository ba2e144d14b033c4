import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useSought } from '../../features/happened';
import { useBoard } from '../BoardContext';
import type { Rect } from '../geometry/rect';
import { placeOf } from '../scene/scene';
import { translation } from './placing';
import { useCameraLayer } from './useCameraLayer';

/** In a replay: a frame around what was asked for, such as the note that a decision rests on, for it lies among many. */
export function SoughtMark() {
  const board = useBoard();
  const sought = useSought();
  // what happened comes with its fields
  const asked = sought?.find(([, , fields]) => fields === undefined)?.[1];
  const follow = useCallback((listener: () => void) => board.scene.follow(listener), [board]);
  // in words, which are the same as long as the place is
  const place = useSyncExternalStore(follow, () => {
    const found = asked === undefined ? undefined : placeOf(board.scene, asked);
    return found && JSON.stringify(found);
  });
  return place === undefined ? null : <Frame place={JSON.parse(place) as Rect} />;
}

function Frame({ place }: { readonly place: Rect }) {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, true);
  return (
    <div ref={layer} className="board-layer board-layer--band" aria-hidden="true">
      <div className="board-sought" style={{ transform: translation(place), width: place.width, height: place.height }} />
    </div>
  );
}
