import type { Board } from '../Board';
import type { Handle } from '../scene/handles';
import { handleOf } from '../scene/handles';

/** The heading or link that has focus. */
export function focusedHandle(board: Board): Handle | undefined {
  const { focused } = board.selection;
  return focused === undefined || board.scene.notes.has(focused) ? undefined : handleOf(board.scene, focused);
}

/** Asks for other words on it; words on a link stay as they are, so that is only taken hold of. */
export function editHandle(board: Board, { kind, id }: Handle): void {
  if (kind === 'cluster' && board.may('nameCluster')) board.view.setState({ dialog: { kind: 'renameCluster', clusterId: id } });
  else if (kind === 'frame' && board.may('titleFrame')) board.view.setState({ dialog: { kind: 'retitleFrame', frameId: id } });
  else board.pick({ kind, id });
}

/** Takes it off the board; the notes in it stay. */
export function removeHandle(board: Board, { kind, id }: Handle): void {
  if (kind === 'cluster') void board.actions.dissolveCluster(id);
  else if (kind === 'frame') void board.actions.removeFrame(id);
  else void board.actions.removeLink(id);
}
