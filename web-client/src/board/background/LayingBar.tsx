import { useEffect, useRef } from 'react';
import { Refused } from '../../look/Refused';
import { useBoard, useView } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import type { Laying } from './laying';
import { changeByKey } from './layingKeys';
import { lay, stepLaid, stopLaying } from './layingSteps';
import './background.css';

/** The same as by its handles, without dragging; and the way out. */
export function LayingBar() {
  const laying = useView((view) => view.laying);
  return laying ? <Bar laying={laying} /> : null;
}

const BUTTONS = [
  { key: 'ArrowLeft', sign: '←' },
  { key: 'ArrowRight', sign: '→' },
  { key: 'ArrowUp', sign: '↑' },
  { key: 'ArrowDown', sign: '↓' },
  { key: '-', sign: '−' },
  { key: '+', sign: '+' },
] as const;

function Bar({ laying: { problem, busy } }: { readonly laying: Laying }) {
  const board = useBoard();
  const t = useBoardTexts();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const back = ({ key }: KeyboardEvent) => key === 'Escape' && stopLaying(board);
    bar.current?.addEventListener('keydown', back, { signal: stop.signal });
    return () => stop.abort();
  }, [board]);
  useEffect(() => () => document.querySelector<HTMLElement>('.board-header [data-action="layBackground"]')?.focus(), []);
  return (
    <div
      ref={bar}
      className="board-selection-bar"
      role="group"
      aria-label={t('laying.title')}
    >
      <strong>{t('laying.title')}</strong>
      <p id="board-laying-keys" className="wa-soft wa-small board-laying__keys">
        {t('laying.keys')}
      </p>
      <div className="board-toolbar__group">
        {BUTTONS.map(({ key, sign }) => (
          <PlainButton key={key} label={t(`laying.step.${key}`)} onPress={() => nudge(key)}>
            <span aria-hidden="true">{sign}</span>
          </PlainButton>
        ))}
      </div>
      <Refused problem={problem} />
      <div className="board-toolbar__group">
        <ActionButton action="layBackground" primary disabled={busy} onPress={() => void lay(board)}>
          {t('laying.lay')}
        </ActionButton>
        <PlainButton onPress={() => stopLaying(board)}>{t('laying.back')}</PlainButton>
      </div>
    </div>
  );

  function nudge(key: string) {
    const change = changeByKey({ key, shiftKey: false }, 'move');
    if (change) stepLaid(board, change);
  }
}
