import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { LONGEST } from '../../contract/values';
import type { Item } from '../../contract/items';
import { afterPress } from '../../look/afterPress';
import { TextArea } from '../../look/Field';
import { useUnkept } from '../../shell/useUnkept';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { reword } from '../notes/reword';
import { useNoteMode } from '../notes/useNoteMode';

/** Rewords a note; a conflict is judged by the text that this person began with. What is not saved when the note goes is told. */
export function RewordForm({ note }: { readonly note: Item<'note'> }) {
  const board = useBoard();
  const t = useBoardTexts();
  const [text, setText] = useState(note.text ?? '');
  // Not the note of now: what somebody else wrote meanwhile was not seen in this field.
  const begunWith = useRef(note);
  const unkept = useUnkept(note.text);
  const form = useRef<HTMLFormElement>(null);
  const { edited } = useNoteMode(note.id);
  useEffect(() => {
    if (edited) form.current?.querySelector('textarea')?.focus();
  }, [edited]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    const saved = reword(board, begunWith.current, said);
    await unkept.send(saved);
    // the field stays: what was saved is what the next change, or the way back, begins with
    if (await saved) begunWith.current = { ...begunWith.current, text: said };
  };
  const leave = () => {
    board.selection.edit(undefined);
    // a note that never said anything is taken away again
    if (text.trim() === '' && !note.text) afterPress(() => void (board.mayTouch(note.id) && reword(board, begunWith.current, '')));
  };
  return (
    <form ref={form} className="wa-row" onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('list.edit')}
        rows={2}
        maxLength={LONGEST.note}
        value={text}
        onFocus={() => board.selection.edit(note.id)}
        onBlur={leave}
        onChange={({ target }) => {
          setText(target.value);
          unkept.write(target.value);
        }}
      />
      <ActionButton action="rewordNote" />
    </form>
  );
}
