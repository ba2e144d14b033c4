import { useCallback } from 'react';
import { useAtelier } from '../atelier/hooks';
import { noteRect } from '../board/geometry/noteSize';
import { holds, middle } from '../board/geometry/rect';
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
      .filter((frame) => holds(frame, middle(noteRect(note, note.size))))
      .sort((one, other) => area(one) - area(other));
    const said = [note.text, cluster?.name, ...around.map(({ title }) => title)];
    return said.map((text) => dayIn(text ?? '')).find((day) => day !== undefined);
  }, [store]);
}

function area({ width, height }: Frame): number {
  return width * height;
}
