import { useEffect, useRef } from 'react';
import { useItem } from '../../atelier/hooks';
import type { Background } from '../../contract/board';
import { useSought } from '../../features/happened';
import { useBoard, useView } from '../BoardContext';
import { covers } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useCameraLayer } from '../stage/useCameraLayer';
import { imageAddress } from './imageAddress';
import './background.css';

/** In a replay: where an image was laid just now, all of it is in view. */
function useLaidInView({ x, y, width, height }: Background): void {
  const { id: boardId, camera } = useBoard();
  const wasLaid = useSought()?.some(([, id, fields]) => id === boardId && fields && 'background' in fields) ?? false;
  useEffect(() => {
    const place = { x, y, width, height };
    if (wasLaid && !covers(camera.view, place)) camera.fit(place);
  }, [wasLaid, camera, x, y, width, height]);
}

/** The image under all that stands on the board. One element in one layer: the browser moves it as one picture. */
export function BackgroundLayer() {
  const board = useBoard();
  const background = useItem('board', board.id)?.background;
  return background ? <Laid background={background} /> : null;
}

function Laid({ background }: { readonly background: Background }) {
  const { atelier } = useBoard();
  const t = useBoardTexts();
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, true);
  const laying = useView((view) => view.laying);
  const { x, y, width, height } = laying?.now ?? background;
  const { opacity, alternative, source, imageId } = background;
  useLaidInView(background);
  return (
    <div ref={layer} className="board-layer board-layer--background">
      <img
        key={imageId}
        src={imageAddress(atelier.atelierId, imageId)}
        alt={alternative}
        decoding="async"
        draggable={false}
        style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height, opacity: opacity / 100 }}
      />
      {source !== undefined && (
        <p className="board-background__source" style={{ insetInlineStart: x, insetBlockStart: y + height }}>
          {t('background.sourceIs', { source })}
        </p>
      )}
    </div>
  );
}
