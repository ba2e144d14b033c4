import { CommentPanel } from '../../comment/CommentPanel';
import { useBoard, useView } from '../BoardContext';

/** What was said of one note, beside the board, whichever view asked for it. */
export function DiscussedNote() {
  const board = useBoard();
  const noteId = useView((view) => view.discussed);
  if (noteId === undefined) return null;
  return <CommentPanel key={noteId} noteId={noteId} onClose={() => board.view.setState({ discussed: undefined })} />;
}
