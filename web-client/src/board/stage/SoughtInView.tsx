import { useEffect } from 'react';
import { SETTLES_MS, useSought, type Sought } from '../../features/happened';
import type { Board } from '../Board';
import { useBoard } from '../BoardContext';
import { covers } from '../geometry/rect';
import { placeOf } from '../scene/scene';

/** In a replay: moves just enough to have in view where something happened, or what was asked for. */
export function SoughtInView() {
  const board = useBoard();
  const sought = useSought();
  useEffect(() => {
    if (!sought) return undefined;
    const bring = () => bringIntoView(board, sought);
    bring();
    const stop = board.scene.follow(bring);
    const timer = setTimeout(stop, SETTLES_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [board, sought]);
  return null;
}

function bringIntoView({ scene, camera }: Board, sought: Sought): void {
  // a comment and a reaction lie where their note does
  const ids = [...sought.map(([, id]) => id), ...sought.flatMap(([, , fields]) => Object.values(fields ?? {}))];
  const place = ids.map((id) => (typeof id === 'string' ? placeOf(scene, id) : undefined)).find((each) => each !== undefined);
  if (place && !covers(camera.view, place)) camera.reveal(place);
}
