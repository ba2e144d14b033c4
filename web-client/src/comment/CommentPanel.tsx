import { useItem, useReadOnly } from '../atelier/hooks';
import { useNameless } from '../programme/running';
import { SidePanel } from '../shell/SidePanel';
import { CommentForm } from './CommentForm';
import { Reactions } from './Reactions';
import { Thread } from './Thread';
import { useTexts } from './texts';
import './comment.css';

interface CommentPanelProps {
  readonly noteId: string;
  readonly onClose: () => void;
}

/** All that was said of a note, beside the board, and a place to say more. */
export function CommentPanel({ noteId, onClose }: CommentPanelProps) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const note = useItem('note', noteId);
  const nameless = useNameless(note?.board);
  const silenced = !note || note.removed ? t('gone') : note.private ? t('notShown') : nameless ? t('nameless') : undefined;
  return (
    <SidePanel title={t('title')} onClose={onClose}>
      <blockquote className="wa-comment-note">{note?.text}</blockquote>
      {silenced !== undefined && <p>{silenced}</p>}
      <Reactions noteId={noteId} readOnly={readOnly || silenced !== undefined} />
      <Thread noteId={noteId} readOnly={readOnly} />
      {!readOnly && silenced === undefined && <CommentForm noteId={noteId} unsigned={note?.anonymous === true} />}
    </SidePanel>
  );
}
