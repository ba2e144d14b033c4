import { useEffect, useRef } from 'react';
import { useItem } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { paintWhole } from '../paint/paintWhole';

/** The whole board for paper, painted when somebody prints: the stage shows what fits on a screen. */
export function PrintedBoard() {
  const board = useBoard();
  const t = useBoardTexts();
  const { background, title = '' } = useItem('board', board.id) ?? {};
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = () => {
      const element = canvas.current;
      const image = element?.closest('.board-main')?.querySelector<HTMLImageElement>('.board-layer--background img');
      const extent = board.scene.extent() ?? background;
      if (!element || !extent) return;
      paintWhole(element, {
        scene: board.scene,
        places: board.scene.places,
        extent,
        image: image?.complete && background ? { element: image, place: background, opacity: background.opacity / 100 } : undefined,
      });
    };
    addEventListener('beforeprint', paint);
    return () => removeEventListener('beforeprint', paint);
  }, [board, background]);
  return (
    <div className="board-printed" role="img" aria-label={t('stage.label', { title })}>
      <canvas ref={canvas} />
    </div>
  );
}
