import type { FormEvent } from 'react';
import { useState } from 'react';
import { FARTHEST } from '../../contract/board';
import type { Item } from '../../contract/items';
import { NumberField } from '../../look/NumberField';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { LARGE_STEP } from '../geometry/noteSize';
import { plus } from '../geometry/point';
import { useBoardTexts } from '../i18n/useBoardTexts';

const WAYS = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } } as const;
const NAMES = ['left', 'right', 'up', 'down'] as const;

/** Moves a note by numbers, or by a step. */
export function MoveForm({ note }: { readonly note: Item<'note'> }) {
  const { actions } = useBoard();
  const t = useBoardTexts();
  const [place, setPlace] = useState<{ readonly x: number | undefined; readonly y: number | undefined }>({ x: note.x, y: note.y });
  const move = (event: FormEvent) => {
    event.preventDefault();
    const { x, y } = place;
    if (x !== undefined && y !== undefined) void actions.moveNotes(new Map([[note.id, { x, y }]]));
  };
  const nudge = (way: keyof typeof WAYS) => {
    const to = plus(note, { x: WAYS[way].x * LARGE_STEP, y: WAYS[way].y * LARGE_STEP });
    setPlace(to);
    void actions.moveNotes(new Map([[note.id, to]]));
  };
  return (
    <form className="wa-row" onSubmit={move}>
      {(['x', 'y'] as const).map((axis) => (
        <NumberField
          key={axis}
          label={t(`list.${axis}`)}
          required
          min={-FARTHEST}
          max={FARTHEST}
          value={place[axis]}
          onChange={(value) => setPlace({ ...place, [axis]: value })}
        />
      ))}
      <ActionButton action="moveNotes" />
      {NAMES.map((way) => (
        <ActionButton key={way} action="moveNotes" onPress={() => nudge(way)}>
          {t(`list.${way}`)}
        </ActionButton>
      ))}
    </form>
  );
}
