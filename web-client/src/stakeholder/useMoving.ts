import { useCallback, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { useDrag } from '../look/useDrag';
import { standingAt, type MapFrame } from './mapFrame';
import { CENTRE, steered, type Standing } from './standing';

/** A stakeholder that is being moved; nobody else sees it until it is put down. */
export interface Moving {
  readonly id: string;
  readonly standing: Standing;
  readonly by: 'pointer' | 'keyboard';
}

/** What the page does when a move ends. */
export interface MoveEnd {
  readonly put: (id: string, standing: Standing) => void;
  readonly moved: (standing: Standing) => void;
  readonly cancelled: (id: string) => void;
}

/** Moving by pointer (from the map or from beside it) and by keyboard, on one map. */
export function useMoving(map: RefObject<HTMLElement | null>, frame: MapFrame, { put, moved, cancelled }: MoveEnd) {
  const [moving, setMoving] = useState<Moving>();
  const { grab, drag, release, wasDrag } = useDrag<string>();

  const pick = useCallback((id: string, standing: Standing = CENTRE) => setMoving({ id, standing, by: 'keyboard' }), []);

  const onPointerDown = (id: string) => (event: PointerEvent<HTMLElement>) => grab(id, event);

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const id = drag(event);
    if (id !== undefined) setMoving({ id, standing: standingUnder(event, map.current, frame), by: 'pointer' });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const id = release();
    if (id === undefined) return;
    setMoving(undefined);
    if (isOver(event, map.current)) put(id, standingUnder(event, map.current, frame));
    else cancelled(id);
  };

  const onPointerCancel = () => {
    release();
    setMoving(undefined);
  };

  const onClickCapture = (event: MouseEvent) => {
    if (wasDrag()) event.stopPropagation();
  };

  /** Takes the keys while something is being moved; tells whether it did. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (moving?.by !== 'keyboard') return false;
    const next = steered(moving.standing, event.key, event.shiftKey);
    if (next) {
      setMoving({ ...moving, standing: next });
      moved(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      setMoving(undefined);
      put(moving.id, moving.standing);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      setMoving(undefined);
      cancelled(moving.id);
      if (event.key === 'Tab') return false;
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  };

  /** Who picked one up by its button, and has no keys, puts it down by a tap on the map. */
  const onTap = (event: MouseEvent) => {
    if (moving?.by !== 'keyboard' || event.detail === 0) return;
    event.stopPropagation();
    setMoving(undefined);
    put(moving.id, standingUnder(event, map.current, frame));
  };

  return { moving, pick, onKey, onTap, pointer: (id: string) => ({ onPointerDown: onPointerDown(id), onPointerMove, onPointerUp, onPointerCancel, onClickCapture }) };
}

function standingUnder(event: MouseEvent, map: HTMLElement | null, frame: MapFrame): Standing {
  const { left = 0, top = 0 } = map?.getBoundingClientRect() ?? {};
  return standingAt({ x: event.clientX - left, y: event.clientY - top }, frame);
}

function isOver(event: PointerEvent, map: HTMLElement | null): boolean {
  const box = map?.getBoundingClientRect();
  return !!box && event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
}
