import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useBoard } from '../BoardContext';

/** Shows the note that a link asks for by `?note=`, once the board stands. */
export function useAskedNote(): void {
  const board = useBoard();
  const asked = useSearchParams()[0].get('note');
  useEffect(() => {
    const note = asked === null ? undefined : board.scene.notes.get(asked);
    if (!note) return;
    board.selection.select([note.id]);
    board.selection.focus(note.id);
    board.camera.reveal(note.rect, 0.5);
  }, [board, asked]);
}
