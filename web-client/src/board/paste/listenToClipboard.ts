import type { Board } from '../Board';
import { freePlace } from '../geometry/freePlace';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { copied, fromClipboard, NOTES_TYPE } from './noteClipboard';
import type { CopiedNote } from './noteClipboard';
import { inColumns } from './inColumns';
import { notesFromText } from './pasteText';

/** Copies and pastes notes while focus is on the stage; returns how to stop. */
export function listenToClipboard(board: Board, stage: HTMLElement): () => void {
  const listener = new AbortController();
  stage.addEventListener('copy', (event) => copy(board, event), { signal: listener.signal });
  stage.addEventListener('paste', (event) => paste(board, event), { signal: listener.signal });
  return () => listener.abort();
}

function copy(board: Board, event: ClipboardEvent): void {
  if (isField(event.target) || !event.clipboardData) return;
  const notes = board
    .subject()
    .flatMap((id) => board.scene.notes.get(id) ?? [])
    .flatMap(({ closed, text, colour, size, rect: { x, y } }) => (closed || !colour ? [] : [{ text, colour, size, x, y }]));
  if (notes.length === 0) return;
  event.preventDefault();
  event.clipboardData.setData(NOTES_TYPE, JSON.stringify(copied(notes)));
  event.clipboardData.setData('text/plain', notes.map((note) => note.text).join('\n'));
  board.say(useBoardTexts.now('say.copied', { count: notes.length }));
}

function paste(board: Board, event: ClipboardEvent): void {
  if (isField(event.target) || !event.clipboardData || !board.may('pasteNotes')) return;
  const notes = pasted(board, event.clipboardData);
  if (notes.length === 0) return;
  event.preventDefault();
  const { noteIds } = board.actions.pasteNotes(notes, freePlace(board.camera.middleOfView(), board.scene.places));
  board.selection.select(noteIds);
  board.say(useBoardTexts.now('say.pasted', { count: noteIds.length }));
}

function pasted(board: Board, data: DataTransfer): readonly CopiedNote[] {
  const ours = fromClipboard(data.getData(NOTES_TYPE));
  return ours.length > 0 ? ours : inColumns(notesFromText(data.getData('text/plain')), board.colours.next);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
