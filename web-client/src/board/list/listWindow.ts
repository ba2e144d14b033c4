import type { View } from '../../contract/live';
import type { BoardWindow } from '../../live/openBoard';
import type { Board } from '../Board';

/** The list of a board: what is shown in it is the note nearest to the middle of what others see. */
export function listWindow(board: Board, list: HTMLElement): BoardWindow {
  return {
    view: () => undefined,
    show: (view) => {
      const nearest = nearestNote(board, view);
      const items = [...list.querySelectorAll<HTMLElement>('[data-list-note]')];
      items.find((item) => item.dataset.listNote === nearest)?.scrollIntoView({ block: 'center' });
    },
    follow: () => () => undefined,
  };
}

function nearestNote(board: Board, [x, y, width, height]: View): string | undefined {
  const far = (place: { x: number; y: number; width: number; height: number }) =>
    Math.hypot(place.x + place.width / 2 - x - width / 2, place.y + place.height / 2 - y - height / 2);
  let nearest: string | undefined;
  let least = Infinity;
  for (const [id, place] of board.scene.places.entries()) {
    const distance = far(place);
    if (distance < least) [nearest, least] = [id, distance];
  }
  return nearest;
}
