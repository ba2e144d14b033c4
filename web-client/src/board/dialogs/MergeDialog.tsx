import type { FormEvent } from 'react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useItems } from '../../atelier/hooks';
import type { Problem } from '../../contract/refusals';
import { LONGEST } from '../../contract/values';
import { Dialog } from '../../look/Dialog';
import { TextArea } from '../../look/Field';
import { FormEnd } from '../../look/FormEnd';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { isClosed } from '../notes/sharing';

interface MergeDialogProps {
  readonly noteIds: readonly string[];
  readonly onClose: () => void;
}

/** Asks what some notes come down to. It becomes a note with its words and where it comes from, or nothing: no empty one stays behind. */
export function MergeDialog({ noteIds, onClose }: MergeDialogProps) {
  const board = useBoard();
  const t = useBoardTexts();
  const notes = useItems('note');
  const sources = noteIds.flatMap((id) => notes.find((note) => note.id === id && !note.removed && !isClosed(note, board.me)) ?? []);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim()) return;
    setBusy(true);
    setProblem(undefined);
    const { noteId, done } = board.merge(sources.map(({ id }) => id), text);
    const outcome = await done;
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.problem);
      return;
    }
    // A dialog gives the focus back to where it was; only then it can go to what was made.
    flushSync(onClose);
    board.arriveAt(noteId);
  };
  if (sources.length === 0) return <Dialog title={t('action.deriveNote')} onClose={onClose}><p>{t('dialog.mergeNothing')}</p></Dialog>;
  return (
    <Dialog title={t('action.deriveNote')} onClose={onClose}>
      <form className="wa-stack" noValidate onSubmit={(event) => void merge(event)}>
        <div>
          <p>{t('dialog.mergeSources')}</p>
          <ul>{sources.map((note) => <li key={note.id}>{note.text?.trim() ? note.text : t('note.empty')}</li>)}</ul>
        </div>
        <TextArea
          label={t('dialog.mergeText')}
          rows={3}
          value={text}
          maxLength={LONGEST.note}
          error={tried && !text.trim() ? t('dialog.mergeMissing') : undefined}
          onChange={({ target }) => setText(target.value)}
        />
        <FormEnd problem={problem} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
