import { useRef, useSyncExternalStore } from 'react';
import { useItem } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { NoteCard } from './NoteCard';
import { useCameraLayer } from './useCameraLayer';

/** The notes that are elements, as one list that Tab reaches in one step. */
export function NoteLayer() {
  const board = useBoard();
  const t = useBoardTexts();
  const layer = useRef<HTMLDivElement>(null);
  const ids = useSyncExternalStore(board.mounted.follow, board.mounted.ids);
  const title = useItem('board', board.id)?.title ?? '';
  useCameraLayer(layer);
  return (
    <div
      ref={layer}
      className="board-layer"
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('stage.label', { title })}
      aria-describedby="board-stage-help"
      tabIndex={ids.length === 0 ? 0 : -1}
    >
      {ids.map((id) => (
        <NoteCard key={id} id={id} />
      ))}
    </div>
  );
}
