import { useItem, usePeople } from '../../atelier/hooks';
import { useTexts as useMarkTexts } from '../../classification/texts';
import { markOf } from '../../classification/written';
import type { Confidentiality } from '../../contract/decision';
import type { Item } from '../../contract/items';
import { talkInWords } from '../../comment/talkInWords';
import { useTexts } from '../../comment/texts';
import { useTalk, type Talk } from '../../comment/useTalk';
import { useBoard } from '../BoardContext';
import type { NoteSurroundings } from './noteLabel';
import { isClosed } from './sharing';
import { useDots } from './useDots';

/** A note with what is known around it. */
export interface NoteFacts extends NoteSurroundings {
  readonly note: Item<'note'>;
  readonly talk: Talk;
  readonly initials: string | undefined;
  readonly mark: Confidentiality | undefined;
}

/** A note with what is known around it; undefined when it is gone. */
export function useNoteFacts(id: string): NoteFacts | undefined {
  const { me } = useBoard();
  const note = useItem('note', id);
  const cluster = useItem('cluster', note?.cluster)?.name;
  const people = usePeople();
  const dots = useDots(id);
  const talk = useTalk(id);
  const mark = useItem('classification', markOf('note', id))?.confidentiality;
  const t = useTexts();
  const m = useMarkTexts();
  if (!note) return undefined;
  const author = note.author === undefined ? undefined : people.get(note.author);
  return {
    note,
    cluster,
    dots,
    talk,
    mark,
    said: [...(mark ? [m('marked', { mark: m(`mark.${mark}`).toLowerCase() })] : []), ...talkInWords(t, talk)],
    closed: isClosed(note, me),
    author: author?.name,
    initials: author?.initials,
  };
}
