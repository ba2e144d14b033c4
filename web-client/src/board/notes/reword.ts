import type { Item } from '../../contract/items';
import { isRewordedMeanwhile } from '../../contract/refusals';
import { problemText } from '../../i18n/problemText';
import { showToast } from '../../shell/toasts';
import type { Board } from '../Board';

/**
 * Ends writing on a note: saves the text, or with none leaves the note as it was. A note that never said anything
 * is taken away again.
 */
export function reword(board: Board, before: Item<'note'>, text: string | undefined): void {
  const said = text?.trim() ?? before.text ?? '';
  if (said === '' && (before.text ?? '') === '') void board.actions.removeNotes([before.id]);
  else if (said !== (before.text ?? '')) void saveText(board, before.id, said, before.textRevision ?? 0);
}

/** Saves a text; when somebody else reworded the note meanwhile, shows both. */
export async function saveText(board: Board, noteId: string, text: string, basedOn: number): Promise<void> {
  const outcome = await board.actions.rewordNote(noteId, text, basedOn);
  if (outcome === undefined || outcome.ok) return;
  const { problem } = outcome;
  if (isRewordedMeanwhile(problem)) board.view.setState({ dialog: { kind: 'conflict', conflict: problem } });
  // The text goes along: it stands nowhere else any more.
  else showToast(`${problemText(problem)} "${text}"`, 'bad');
}
