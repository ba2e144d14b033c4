import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useBoard, useView } from '../BoardContext';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** Finds notes by their words, marks them, and goes from one to the next. */
export function SearchBar() {
  return useView((view) => view.searching) ? <OpenSearchBar /> : null;
}

function OpenSearchBar() {
  const board = useBoard();
  const t = useBoardTexts();
  const words = useView((view) => view.search);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const show = (index: number) => {
    const { found } = board.search;
    const id = found[(index + found.length) % found.length];
    const note = id === undefined ? undefined : board.scene.notes.get(id);
    if (!note) return;
    setAt((index + found.length) % found.length);
    board.selection.focus(note.id);
    board.camera.reveal(note.rect, 0.5);
  };
  const close = () => {
    board.view.setState({ searching: false });
    if (board.selection.focused !== undefined) board.focus.on(board.selection.focused);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') show(event.shiftKey ? at - 1 : at + 1);
  };
  const count = words.trim() === '' ? undefined : board.search.found.length;
  return (
    <div className="board-search" role="search">
      <label htmlFor="board-search">{t('search.label')}</label>
      <input
        ref={field}
        id="board-search"
        type="search"
        className="utrecht-textbox"
        value={words}
        onChange={(event) => {
          board.view.setState({ search: event.target.value });
          show(0);
        }}
        onKeyDown={pressed}
      />
      <span role="status">{count === undefined ? '' : t('search.found', { count })}</span>
      <PlainButton onPress={() => show(at - 1)}>{t('search.previous')}</PlainButton>
      <PlainButton onPress={() => show(at + 1)}>{t('search.next')}</PlainButton>
      <PlainButton onPress={close}>{t('search.close')}</PlainButton>
    </div>
  );
}
