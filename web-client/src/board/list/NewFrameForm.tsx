import type { FormEvent } from 'react';
import { useState } from 'react';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { BoundsFields } from './BoundsFields';

const START = { x: 0, y: 0, width: 640, height: 480 };

/** Draws a frame by numbers; its title is asked for next. */
export function NewFrameForm() {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const [bounds, setBounds] = useState(START);
  if (!may('drawFrame')) return null;
  const draw = (event: FormEvent) => {
    event.preventDefault();
    board.view.setState({ dialog: { kind: 'frame', bounds } });
  };
  return (
    <details className="board-list__several">
      <summary>{t('list.newFrame')}</summary>
      <form className="wa-row" onSubmit={draw}>
        <BoundsFields bounds={bounds} onChange={setBounds} />
        <ActionButton action="drawFrame" />
      </form>
    </details>
  );
}
