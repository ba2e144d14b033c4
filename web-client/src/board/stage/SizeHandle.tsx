import { useCallback, useRef, useSyncExternalStore } from 'react';
import { useBoard, useView } from '../BoardContext';
import { useMay } from '../controls/useMay';
import type { Rect } from '../geometry/rect';
import { translation } from './placing';
import { useCameraLayer } from './useCameraLayer';

/**
 * The corner by which the one chosen note is made larger or smaller, as large on the screen at any zoom. For pointer and fingers only: keys,
 * the bar and the list do the same in words.
 */
export function SizeHandle() {
  const board = useBoard();
  const may = useMay();
  const moving = useView((view) => view.moving);
  const laying = useView((view) => view.laying !== undefined);
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, true);
  const rect = useRectOfChosen();
  const [id] = board.selection.selected;
  const there = rect !== undefined && id !== undefined && !moving && !laying && may('enlargeNotes');
  return (
    <div ref={layer} className="board-layer board-layer--size" aria-hidden="true">
      {there && (
        <div className="board-size" data-size-of={id} style={{ transform: translation({ x: rect.x + rect.width, y: rect.y + rect.height }) }} />
      )}
    </div>
  );
}

/** Where the chosen note stands; nowhere when none is chosen or more are, and while it is carried or written on. */
function useRectOfChosen(): Rect | undefined {
  const board = useBoard();
  const follow = useCallback((listener: () => void) => {
    const stops = [board.scene.follow(listener), board.selection.follow(listener)];
    return () => stops.forEach((stop) => stop());
  }, [board]);
  return useSyncExternalStore(follow, () => {
    const { selected, edited } = board.selection;
    const [id] = selected;
    if (id === undefined || selected.size > 1 || edited !== undefined || board.hand.has(id) || !board.mayTouch(id)) return undefined;
    return board.scene.notes.get(id)?.rect;
  });
}
