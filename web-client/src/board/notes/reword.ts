import type { Item } from '../../contract/items';
import { isRewordedMeanwhile } from '../../contract/refusals';
import { problemText } from '../../i18n/problemText';
import { giveBack } from '../../shell/toasts';
import type { Board } from '../Board';

/**
 * Ends writing on a note: saves the text, or with none leaves the note as it was. A note that never said anything
 * is taken away again. Tells whether the note says that text now.
 */
export async function reword(board: Board, before: Item<'note'>, text: string | undefined): Promise<boolean> {
  const said = text?.trim() ?? before.text ?? '';
  if (said !== (before.text ?? '')) return saveText(board, before.id, said, before.textRevision ?? 0);
  if (said === '') void board.actions.removeNotes([before.id]);
  return true;
}

/** Saves a text; when somebody else reworded the note meanwhile, shows both. Tells whether it was saved. */
export async function saveText(board: Board, noteId: string, text: string, basedOn: number): Promise<boolean> {
  const outcome = await board.actions.rewordNote(noteId, text, basedOn);
  if (outcome === undefined || outcome.ok) return true;
  const { problem } = outcome;
  if (isRewordedMeanwhile(problem)) board.view.setState({ dialog: { kind: 'conflict', conflict: problem } });
  // The text goes along: it stands nowhere else any more.
  else giveBack(problemText(problem), [text]);
  return false;
}
