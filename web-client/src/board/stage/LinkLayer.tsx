import { useRef, useSyncExternalStore } from 'react';
import { borderPoint } from '../geometry/border';
import { useBoard } from '../BoardContext';
import { middle } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { BoardScene } from '../scene/BoardScene';
import { placeOf } from '../scene/scene';
import { useCameraLayer } from './useCameraLayer';
import { useScene } from './useScene';

/** Over the notes: words on a link between two that lie close together would be hidden under them. */
export function LinkLayer() {
  const board = useBoard();
  const layer = useRef<HTMLDivElement>(null);
  const painted = useSyncExternalStore(board.mounted.follow, () => board.mounted.painted);
  useCameraLayer(layer);
  return (
    <div ref={layer} className="board-layer">
      {!painted && <LinkLabels />}
    </div>
  );
}

/** The words on links, halfway; a link without words has a handle there. */
function LinkLabels() {
  const board = useBoard();
  const t = useBoardTexts();
  const labels = useScene(halfways, JSON.stringify);
  return labels.map(({ id, label, x, y }) => (
    <button
      key={id}
      type="button"
      tabIndex={-1}
      className="board-link-label"
      aria-label={label ?? t('stage.link')}
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
      onClick={() => board.view.setState({ picked: { kind: 'link', id } })}
    >
      {label ?? '⋯'}
    </button>
  ));
}

function halfways(scene: BoardScene) {
  return [...scene.links.values()].flatMap(({ id, from, to, label }) => {
    const start = placeOf(scene, from);
    const end = placeOf(scene, to);
    if (!start || !end) return [];
    const a = borderPoint(start, middle(end));
    const b = borderPoint(end, middle(start));
    return { id, label, x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
  });
}
