import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useItem } from '../../atelier/hooks';
import { useBoard, useView } from '../BoardContext';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useCameraLayer } from '../stage/useCameraLayer';
import { HOLDS, type Hold, type Laying } from './laying';
import { changeByKey } from './layingKeys';
import { lay, showWhole, stepLaid, stopLaying } from './layingSteps';
import './background.css';

/** Over the image that is being laid: all of it to move it by, and its corners. Ends when there is nothing to lay any more. */
export function LayingHandles() {
  const board = useBoard();
  const laying = useView((view) => view.laying);
  const may = useMay();
  const can = useItem('board', board.id)?.background !== undefined && may('layBackground');
  const lost = laying !== undefined && !can;
  useEffect(() => {
    if (lost) stopLaying(board);
  }, [board, lost]);
  return laying && can ? <Handles laying={laying} /> : null;
}

function Handles({ laying: { now } }: { readonly laying: Laying }) {
  const board = useBoard();
  const t = useBoardTexts();
  const layer = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLButtonElement>(null);
  useCameraLayer(layer, true);
  useEffect(() => {
    // After the dialog that this was chosen in gave the focus back.
    const frame = requestAnimationFrame(() => {
      // On a phone a part of the stage may be below the fold, and with it the lower corners.
      layer.current?.closest('.board-stage')?.scrollIntoView({ block: 'nearest' });
      showWhole(board);
      whole.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [board]);

  function pressed(event: KeyboardEvent, hold: Hold) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    event.preventDefault();
    const change = changeByKey(event, hold);
    if (change) stepLaid(board, change);
    else if (event.key === 'Escape') stopLaying(board);
    else if (event.key === 'Enter' && !event.repeat) void lay(board);
  }

  const { x, y, width, height } = now;
  return (
    <div ref={layer} className="board-layer board-laying" role="group" aria-label={t('laying.title')}>
      {HOLDS.map((hold) => (
        <button
          key={hold}
          ref={hold === 'move' ? whole : undefined}
          type="button"
          className={`board-laying__hold board-laying__hold--${hold}`}
          data-laying={hold}
          aria-label={t(`laying.hold.${hold}`)}
          aria-describedby="board-laying-keys"
          style={
            hold === 'move'
              ? { insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }
              : { insetInlineStart: hold.endsWith('e') ? x + width : x, insetBlockStart: hold.startsWith('s') ? y + height : y }
          }
          onKeyDown={(event) => pressed(event, hold)}
        />
      ))}
    </div>
  );
}
