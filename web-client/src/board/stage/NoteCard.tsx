import { memo, useLayoutEffect, useRef } from 'react';
import { usePeople } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { noteLabel } from '../notes/noteLabel';
import { useNoteFacts } from '../notes/useNoteFacts';
import { useNoteMode } from '../notes/useNoteMode';
import { useOthersOn } from '../notes/useOthersOn';
import { fitted } from '../paint/textCache';
import { NoteFoot } from './NoteFoot';

/** A note as an element on the stage. Its place is set by the placer, not by React. */
export const NoteCard = memo(function NoteCard({ id }: { readonly id: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const people = usePeople();
  const facts = useNoteFacts(id);
  const { selected, focused } = useNoteMode(id);
  const { typing, holder } = useOthersOn(id);
  const element = useRef<HTMLDivElement>(null);

  const isThere = facts !== undefined;
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const stops = [board.placer.mount(id, element.current), board.focus.mount(id, element.current)];
    return () => stops.forEach((stop) => stop());
  }, [board, id, isThere]);

  if (!facts) return null;
  const { note, closed } = facts;
  const text = fitted(note.text ?? '', note.size);
  const nameOf = (participant: string) => people.get(participant)?.name ?? t('note.somebody');
  const others =
    typing !== undefined ? t('note.typing', { name: nameOf(typing) })
    : holder !== undefined ? t('note.held', { name: nameOf(holder) })
    : undefined;
  return (
    <div
      ref={element}
      role="option"
      aria-selected={selected}
      aria-label={noteLabel(t, note, facts, others)}
      tabIndex={focused ? 0 : -1}
      className="board-note"
      data-note={id}
      data-colour={note.colour}
      data-size={note.size}
      data-closed={closed || undefined}
      data-private={note.private}
      data-held={others !== undefined || undefined}
      onFocus={() => board.focus.got(id)}
    >
      {!closed && (
        <span className="board-note__text" style={{ fontSize: text.size }}>
          {text.lines.join('\n')}
        </span>
      )}
      <NoteFoot facts={facts} cut={text.cut && !closed} />
      {others !== undefined && <> <span className="board-note__other">{others}</span></>}
    </div>
  );
});
