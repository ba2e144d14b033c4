import { useRef, useSyncExternalStore } from 'react';
import { useMay } from '../controls/useMay';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { Rect } from '../geometry/rect';
import { useCameraLayer } from './useCameraLayer';
import { useScene } from './useScene';

/** Headings of frames and clusters, to be taken hold of; they are out of the way of Tab: the list has them all. */
export function AreaLayer() {
  const board = useBoard();
  const layer = useRef<HTMLDivElement>(null);
  const painted = useSyncExternalStore(board.mounted.follow, () => board.mounted.painted);
  useCameraLayer(layer);
  return (
    <div ref={layer} className="board-layer board-layer--areas">
      {!painted && (
        <>
          <FrameHeadings />
          <ClusterHeadings />
        </>
      )}
    </div>
  );
}

function FrameHeadings() {
  const t = useBoardTexts();
  const may = useMay();
  const frames = useScene((scene) => [...scene.frames.values()], JSON.stringify);
  return frames.map(({ id, title, rect }) => (
    <div key={id} className="board-frame" style={placed(rect)}>
      <button
        type="button"
        tabIndex={-1}
        className="board-area-heading"
        data-reshape="move"
        data-frame={id}
      >
        {title}
      </button>
      {may('reshapeFrame') && (
        <button
          type="button"
          tabIndex={-1}
          className="board-frame__corner"
          data-reshape="resize"
          data-frame={id}
          aria-label={`${t('action.reshapeFrame')}: ${title}`}
        />
      )}
    </div>
  ));
}

function ClusterHeadings() {
  const board = useBoard();
  const clusters = useScene((scene) => [...scene.clusters.values()].filter(({ rect }) => rect), JSON.stringify);
  return clusters.map(({ id, name, rect, members }) => (
    <button
      key={id}
      type="button"
      tabIndex={-1}
      className="board-area-heading board-area-heading--cluster"
      style={rect && { transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width }}
      onClick={() => {
        board.view.setState({ picked: { kind: 'cluster', id } });
        board.selection.select(members);
      }}
    >
      {name}
    </button>
  ));
}

function placed(rect: Rect) {
  return { transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height };
}
