import { useRef, useSyncExternalStore } from 'react';
import { usePeople } from '../../atelier/hooks';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useCameraLayer } from './useCameraLayer';

/** Where the others point, with their names; gliding, so that one sees whose hand it is. */
export function Cursors() {
  const { others } = useBoard();
  const t = useBoardTexts();
  const people = usePeople();
  const layer = useRef<HTMLDivElement>(null);
  const here = useSyncExternalStore(others.follow, others.here);
  useCameraLayer(layer, true);
  return (
    <div ref={layer} className="board-layer board-layer--cursors" aria-hidden="true">
      {here.map(({ p, cursor }) =>
        cursor ? (
          <span key={p} className="board-cursor" style={{ translate: `${cursor[0]}px ${cursor[1]}px` }}>
            <svg width="16" height="18" viewBox="0 0 16 18">
              <path d="M1 1 L15 9 L8 10 L5 17 Z" />
            </svg>
            <span>{people.get(p)?.name ?? t('note.somebody')}</span>
          </span>
        ) : null,
      )}
    </div>
  );
}
