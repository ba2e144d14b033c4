import { useEffect, useRef } from 'react';
import { useAtelier, useItem } from '../../atelier/hooks';
import { useTexts as useMarkTexts } from '../../classification/texts';
import { markOf } from '../../classification/written';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { paintWhole } from '../paint/paintWhole';

/**
 * The whole board for paper, painted when somebody prints: the stage shows what fits on a screen. Paper goes outside easily: so it says of
 * each note that is marked for whom it is.
 */
export function PrintedBoard() {
  const board = useBoard();
  const t = useBoardTexts();
  const m = useMarkTexts();
  const { store } = useAtelier();
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
        footOf: (noteId) => {
          const mark = store.get('classification', markOf('note', noteId));
          return mark && m(`mark.${mark.confidentiality}`);
        },
        image: image?.complete && background ? { element: image, place: background, opacity: background.opacity / 100 } : undefined,
      });
    };
    addEventListener('beforeprint', paint);
    return () => removeEventListener('beforeprint', paint);
  }, [board, background, m, store]);
  return (
    <div className="board-printed" role="img" aria-label={t('stage.label', { title })}>
      <canvas ref={canvas} />
    </div>
  );
}
