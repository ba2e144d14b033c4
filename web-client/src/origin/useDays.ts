import { useCallback } from 'react';
import { useAtelier } from '../atelier/hooks';
import { NOTE_HEIGHT, NOTE_WIDTH } from '../board/geometry/noteSize';
import type { Item } from '../contract/items';
import { dayIn } from './dayIn';

type Note = Item<'note'>;
type Frame = Item<'frame'>;

/** The day of a note on a time line: what it says itself, else the cluster that it is in, else the smallest frame around it. */
export function useDays(): (note: Note) => string | undefined {
  const { store } = useAtelier();
  return useCallback((note: Note) => {
    const cluster = note.cluster === undefined ? undefined : store.get('cluster', note.cluster);
    const around = store.onBoard('frame', note.board)
      .flatMap((id) => store.get('frame', id) ?? [])
      .filter((frame) => isIn(frame, note))
      .sort((one, other) => area(one) - area(other));
    const said = [note.text, cluster?.name, ...around.map(({ title }) => title)];
    return said.map((text) => dayIn(text ?? '')).find((day) => day !== undefined);
  }, [store]);
}

function isIn({ x, y, width, height }: Frame, note: Note): boolean {
  const middle = { x: note.x + NOTE_WIDTH / 2, y: note.y + NOTE_HEIGHT / 2 };
  return middle.x >= x && middle.x <= x + width && middle.y >= y && middle.y <= y + height;
}

function area({ width, height }: Frame): number {
  return width * height;
}
