import { useRef, useSyncExternalStore } from 'react';
import { useItem } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { AreaHeadings } from './AreaHeadings';
import { LinkWords } from './LinkWords';
import { NoteCard } from './NoteCard';
import { useCameraLayer } from './useCameraLayer';

/**
 * Everything on the board that is an element, as one list that Tab reaches in one step. It is one layer under the camera,
 * without transforms or clips inside: the browser then moves it as one picture.
 */
export function BoardPlane() {
  const board = useBoard();
  const t = useBoardTexts();
  const layer = useRef<HTMLDivElement>(null);
  const ids = useSyncExternalStore(board.mounted.follow, board.mounted.ids);
  const title = useItem('board', board.id)?.title ?? '';
  useCameraLayer(layer);
  return (
    <div
      ref={layer}
      className="board-layer board-layer--plane"
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('stage.label', { title })}
      aria-describedby="board-stage-help"
      tabIndex={ids.length === 0 ? 0 : -1}
    >
      <AreaHeadings />
      {ids.map((id) => (
        <NoteCard key={id} id={id} />
      ))}
      <LinkWords />
    </div>
  );
}
