import type { FormEvent } from 'react';
import { useState } from 'react';
import { TextArea } from '../../look/Field';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { freePlace } from '../geometry/freePlace';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { inColumns } from '../paste/inColumns';
import { notesFromText } from '../paste/pasteText';

/** Adds a note per line, typed or pasted. */
export function SeveralNotesForm() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const [lines, setLines] = useState('');
  if (!may('pasteNotes')) return null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const notes = inColumns(notesFromText(lines), board.colours.next);
    if (notes.length === 0) return;
    board.actions.pasteNotes(notes, freePlace({ x: 0, y: 0 }, board.scene.places));
    board.say(t('say.pasted', { count: notes.length }));
    setLines('');
  };
  return (
    <details className="board-list__several">
      <summary>{t('list.several')}</summary>
      <form className="wa-stack" onSubmit={add}>
        <TextArea
          label={t('list.several')}
          hint={t('list.severalHelp')}
          rows={5}
          value={lines}
          onChange={(event) => setLines(event.target.value)}
        />
        <ActionButton action="pasteNotes" />
      </form>
    </details>
  );
}
