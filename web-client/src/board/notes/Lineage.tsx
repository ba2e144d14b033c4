import { useHeirsOf, useItem } from '../../atelier/hooks';
import { shortened } from '../../features/shortened';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { isKeyIdea } from './lineage';
import { isClosed } from './sharing';

const LONGEST = 80;

/** From which notes a note came forth, and which came forth from it. */
export function Lineage({ noteId }: { readonly noteId: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const note = useItem('note', noteId);
  const heirs = useHeirsOf(noteId);
  if (!note || isClosed(note, board.me)) return null;
  return (
    <>
      {isKeyIdea(note) && <p className="board-lineage"><strong>{t('note.keyIdea')}</strong></p>}
      <Line of={note.sources ?? []} lead={t('lineage.from')} />
      <Line of={heirs} lead={t('lineage.to')} />
    </>
  );
}

function Line({ of, lead }: { readonly of: readonly string[]; readonly lead: string }) {
  if (of.length === 0) return null;
  return (
    <p className="board-lineage">
      {lead}{' '}
      {of.map((id, at) => <span key={id}>{at > 0 && ', '}<Named id={id} /></span>)}
    </p>
  );
}

function Named({ id }: { readonly id: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const note = useItem('note', id);
  if (!note || isClosed(note, board.me)) return <>{t('note.closed')}</>;
  return <q>{shortened(note.text ?? '', LONGEST) || t('note.empty')}</q>;
}
