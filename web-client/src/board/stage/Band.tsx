import { useRef } from 'react';
import type { Rect } from '../geometry/rect';
import { useCameraLayer } from './useCameraLayer';

/** The rectangle that is being drawn with the pointer. */
export function Band({ band }: { readonly band: Rect | undefined }) {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, true);
  return (
    <div ref={layer} className="board-layer board-layer--band" aria-hidden="true">
      {band && (
        <div
          className="board-band"
          style={{ transform: `translate(${band.x}px, ${band.y}px)`, width: band.width, height: band.height }}
        />
      )}
    </div>
  );
}
