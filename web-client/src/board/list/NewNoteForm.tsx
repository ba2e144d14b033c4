import type { FormEvent } from 'react';
import { useState } from 'react';
import type { NoteColour } from '../../contract/board';
import { NOTE_COLOURS } from '../../contract/board';
import { LONGEST } from '../../contract/values';
import { SelectField, TextArea } from '../../look/Field';
import { useNameless } from '../../programme/running';
import { useBoard } from '../BoardContext';
import { MARKS } from '../colour/meaning';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { freePlace } from '../geometry/freePlace';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useOpenVote } from '../notes/useRounds';
import { Fold } from './Fold';

/** Writes a new note: it gets a free place on the board by itself. Out of the way while all look at the notes that there are. */
export function NewNoteForm() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const voting = useOpenVote() !== undefined;
  const moving = useNameless(board.id);
  const [text, setText] = useState('');
  const [colour, setColour] = useState<NoteColour>(board.colours.next);
  if (!may('addNote')) return null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    board.colours.next = colour;
    board.actions.addNote(text.trim(), freePlace({ x: 0, y: 0 }, board.scene.places), colour);
    setText('');
    board.say(t('say.added'));
  };
  const form = (
    <form className="board-list__new" onSubmit={add} aria-label={t('list.newNote')}>
      <TextArea
        label={t('list.newText')}
        value={text}
        rows={2}
        maxLength={LONGEST.note}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="wa-row">
        <SelectField
          label={t('list.newColour')}
          value={colour}
          onChange={(event) => setColour(event.target.value as NoteColour)}
        >
          {NOTE_COLOURS.map((each) => (
            <option key={each} value={each}>
              {MARKS[each]} {t(`colour.${each}`)}
            </option>
          ))}
        </SelectField>
        <ActionButton action="addNote" primary />
      </div>
    </form>
  );
  return voting || moving ? <Fold summary={t('list.newNote')}>{form}</Fold> : form;
}
