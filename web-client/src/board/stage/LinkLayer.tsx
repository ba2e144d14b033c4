import { useBoard } from '../BoardContext';
import { middle } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { BoardScene } from '../scene/BoardScene';
import { placeOf } from '../scene/scene';
import { useScene } from './useScene';

/** The words on links, halfway; a link without words has a handle there. */
export function LinkLabels() {
  const board = useBoard();
  const t = useBoardTexts();
  const labels = useScene(halfways, JSON.stringify);
  return labels.map(({ id, label, x, y }) => (
    <button
      key={id}
      type="button"
      tabIndex={-1}
      className="board-link-label"
      aria-label={label ?? t('list.links')}
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
    const a = middle(start);
    const b = middle(end);
    return { id, label, x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
  });
}
