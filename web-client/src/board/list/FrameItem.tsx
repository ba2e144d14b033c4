import type { FormEvent } from 'react';
import { useState } from 'react';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import type { Rect } from '../geometry/rect';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { BoundsFields } from './BoundsFields';
import { Fold } from './Fold';

interface FrameItemProps {
  readonly id: string;
  readonly title: string;
  readonly rect: Rect;
}

/** A frame in the list, with everything that can be done with it. */
export function FrameItem({ id, title, rect }: FrameItemProps) {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  const { x, y, width, height } = rect;
  const [bounds, setBounds] = useState({ x, y, width, height });
  const reshape = (event: FormEvent) => {
    event.preventDefault();
    void board.actions.reshapeFrame(id, bounds);
  };
  return (
    <li className="board-list__note" data-item={id}>
      <h3>{title}</h3>
      {may('reshapeFrame') && (
        <Fold summary="⋯" label={t('list.ofFrame', { name: title })}>
          <ActionButton
            action="titleFrame"
            onPress={() => board.view.setState({ dialog: { kind: 'retitleFrame', frameId: id } })}
          />
          <ActionButton
            action="drawLink"
            onPress={() => board.view.setState({ dialog: { kind: 'linkFrom', from: id } })}
          />
          <ActionButton action="removeFrame" onPress={() => void board.actions.removeFrame(id)} />
          <form className="wa-row" onSubmit={reshape}>
            <BoundsFields bounds={bounds} onChange={setBounds} />
            <ActionButton action="reshapeFrame" />
          </form>
        </Fold>
      )}
    </li>
  );
}
