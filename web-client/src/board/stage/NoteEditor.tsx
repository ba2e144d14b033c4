import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { LONGEST } from '../../contract/values';
import { useFormat } from '../../i18n/format';
import { showToast } from '../../shell/toasts';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { reword } from '../notes/reword';
import { useCameraLayer } from './useCameraLayer';
import { useScene } from './useScene';

/** Where a note is written on, in its place on the board. */
export function NoteEditor() {
  const { selection } = useBoard();
  const edited = useSyncExternalStore(selection.follow, () => selection.edited);
  return edited === undefined ? null : <Editor key={edited} noteId={edited} />;
}

function Editor({ noteId }: { readonly noteId: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const { number } = useFormat();
  const layer = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The text as it was when writing began: what a conflict is judged by.
  const start = useRef(board.atelier.store.get('note', noteId));
  const done = useRef(false);
  const typed = useRef<string>(undefined);
  const rect = useScene((scene) => scene.notes.get(noteId)?.rect, JSON.stringify);
  useCameraLayer(layer);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  // A field that goes, as when somebody else removes the note, is not left: what was typed is saved, or told.
  useEffect(() => () => {
    if (!done.current && start.current && typed.current !== undefined) void reword(board, start.current, typed.current);
  }, [board]);

  const finish = (save: boolean, stay: boolean) => {
    if (done.current) return;
    done.current = true;
    board.selection.edit(undefined);
    if (start.current) void reword(board, start.current, save ? (field.current?.value ?? '') : undefined);
    if (stay && board.scene.notes.has(noteId)) board.focus.on(noteId);
  };
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') finish(false, true);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish(true, true);
    }
  };
  // The browser takes off what does not fit without a word.
  const pasted = ({ clipboardData, currentTarget: { selectionStart, selectionEnd, value } }: ClipboardEvent<HTMLTextAreaElement>) => {
    const length = value.length - (selectionEnd - selectionStart) + clipboardData.getData('text').length;
    if (length > LONGEST.note) showToast(t('note.cut', { most: number(LONGEST.note) }), 'bad');
  };
  if (!rect || !start.current) return null;
  return (
    <div ref={layer} className="board-layer">
      <textarea
        ref={field}
        className="board-editor"
        data-action="rewordNote"
        data-colour={start.current.colour}
        aria-label={t('note.text')}
        maxLength={LONGEST.note}
        defaultValue={start.current.text ?? ''}
        data-size={board.scene.notes.get(noteId)?.size}
        style={{ transform: `translate(${rect.x}px, ${rect.y}px)` }}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
        }}
        onPaste={pasted}
        onKeyDown={pressed}
        onBlur={() => finish(true, false)}
      />
    </div>
  );
}
