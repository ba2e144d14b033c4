import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { HurdleScore } from '../contract/process';
import { useDrag } from '../look/useDrag';
import { MIDDLE, scoreOf, steered, type Hurdle } from './hurdles';

/** Attribute by which the cell under a pointer is found: `4,5` is likelihood 4, impact 5. */
export const CELL = 'data-cell';

/** A hurdle on its way to another cell; nobody else sees it until it is put down. */
export interface Scoring {
  readonly id: string;
  /** The cell that it would go to; undefined while it is over none. */
  readonly score: HurdleScore | undefined;
  readonly by: 'pointer' | 'keys' | 'choice';
}

interface ScoringEnd {
  readonly put: (hurdle: Hurdle, score: HurdleScore) => void;
  readonly moved: (hurdle: Hurdle, score: HurdleScore) => void;
}

/** Moving hurdles over the grid: by dragging, by keys, or by choosing one and then a cell. */
export function useScoring({ put, moved }: ScoringEnd) {
  const [scoring, setScoring] = useState<Scoring>();
  const { grab, drag, release, wasDrag } = useDrag<Hurdle>();
  const stop = () => setScoring(undefined);
  const putDown = (hurdle: Hurdle, score: HurdleScore | undefined) => {
    stop();
    if (score) put(hurdle, score);
  };
  const eventsOf = (hurdle: Hurdle) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => grab(hurdle, event),
    onPointerMove: (event: PointerEvent) => {
      if (drag(event)) setScoring({ id: hurdle.id, score: cellAt(event), by: 'pointer' });
    },
    onPointerUp: (event: PointerEvent) => {
      if (release()) putDown(hurdle, cellAt(event));
    },
    onPointerCancel: () => {
      release();
      stop();
    },
    onClick: ({ detail }: MouseEvent) => {
      // a key is no part of a drag
      const ofDrag = wasDrag() && detail > 0;
      if (!ofDrag) setScoring(scoring?.id === hurdle.id ? undefined : { id: hurdle.id, score: scoreOf(hurdle), by: 'choice' });
    },
    onKeyDown: (event: KeyboardEvent) => {
      const now = scoring?.id === hurdle.id ? scoring.score : undefined;
      const start = now ?? scoreOf(hurdle);
      const next = start ? steered(start, event.key) : steered(MIDDLE, event.key) && MIDDLE;
      if (next) {
        setScoring({ id: hurdle.id, score: next, by: 'keys' });
        moved(hurdle, next);
      } else if (event.key === 'Enter' && scoring?.by === 'keys') putDown(hurdle, now);
      else if (event.key === 'Escape' && scoring) stop();
      else return;
      event.preventDefault();
    },
  });
  return { scoring, eventsOf, putDown, stop };
}

function cellAt({ clientX, clientY }: PointerEvent): HurdleScore | undefined {
  const cell = document.elementFromPoint(clientX, clientY)?.closest(`[${CELL}]`)?.getAttribute(CELL);
  const [likelihood, impact] = (cell ?? '').split(',').map(Number);
  return likelihood && impact ? { likelihood, impact } : undefined;
}
