import { Link } from 'react-router';
import { useAtelier, useItem } from '../atelier/hooks';
import type { FromNotes } from '../contract/origin';
import { itemAddress } from '../features/arrival';
import { shortened } from '../features/shortened';
import { useTexts } from './texts';

/** The notes that something came from, each with the way to it. */
export function OriginNotes({ notes = [] }: FromNotes) {
  const t = useTexts();
  if (notes.length === 0) return null;
  return (
    <span className="wa-small wa-origin">
      {t('from')} {notes.map((id, at) => <span key={id}>{at > 0 && ', '}<NoteLink id={id} /></span>)}
    </span>
  );
}

function NoteLink({ id }: { id: string }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const note = useItem('note', id);
  if (!note?.text) return t('noteGone');
  return <Link className="nl-link" to={`/atelier/${atelierId}/${itemAddress(`board/${note.board}`, id)}`}>{shortened(note.text)}</Link>;
}
