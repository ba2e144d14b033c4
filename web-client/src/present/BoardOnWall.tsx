import { useEffect } from 'react';
import { useAtelier } from '../atelier/hooks';
import { BoardProvider } from '../board/BoardProvider';
import { useBoard } from '../board/BoardContext';
import { StageView } from '../board/stage/StageView';
import type { View } from '../contract/live';
import '../board/board.css';
import { useTexts } from './texts';
import type { WallBoard } from './useWallBoard';

/** How high a board is, in pixels, that is seen as large as life. A wall has more of them, but people stand no closer. */
const AS_LARGE_AS_LIFE = 720;

/** A board to be looked at from afar: nothing on it can be taken hold of. */
export function BoardOnWall({ board, view }: WallBoard) {
  const t = useTexts();
  return (
    <section className="wa-wall-board" aria-label={t('board', { title: board.title })}>
      <h2 className="wa-wall-board__title">{board.title}</h2>
      <div className="wa-wall-board__stage" inert>
        <BoardProvider key={board.id} boardId={board.id} readOnly>
          <Aim view={view} />
          <div className="board board--bare">
            <StageView />
          </div>
        </BoardProvider>
      </div>
    </section>
  );
}

/** Keeps in view what is to be seen: a part of the board, or all of it, also when more is added. */
function Aim({ view }: { view: View | undefined }) {
  const board = useBoard();
  const { facilitation } = useAtelier();
  useEffect(() => {
    if (view) {
      facilitation.board.show(view);
      return undefined;
    }
    fill(board);
    const stops = [
      board.scene.follow(() => fill(board)),
      board.camera.follow(fitOnResize(board)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [board, facilitation, view]);
  return null;
}

/** Shows all that is on it, as large as the wall is. */
function fill(board: ReturnType<typeof useBoard>): void {
  const extent = board.scene.extent();
  if (extent) board.camera.fit(extent, Math.max(1, board.camera.size.height / AS_LARGE_AS_LIFE));
}

function fitOnResize(board: ReturnType<typeof useBoard>): () => void {
  let { size } = board.camera;
  return () => {
    if (board.camera.size === size) return;
    size = board.camera.size;
    fill(board);
  };
}
