import { useItem, usePeople } from '../../atelier/hooks';
import type { Item } from '../../contract/items';
import { useBoard } from '../BoardContext';
import type { NoteSurroundings } from './noteLabel';
import { isClosed } from './sharing';
import { useDots } from './useDots';

/** A note with what is known around it; undefined when it is gone. */
export function useNoteFacts(id: string): (NoteSurroundings & { readonly note: Item<'note'> }) | undefined {
  const { me } = useBoard();
  const note = useItem('note', id);
  const cluster = useItem('cluster', note?.cluster)?.name;
  const people = usePeople();
  const dots = useDots(id);
  if (!note) return undefined;
  return {
    note,
    cluster,
    dots,
    closed: isClosed(note, me),
    author: note.author === undefined ? undefined : people.get(note.author)?.name,
  };
}
