import { useCallback, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
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

/** Further than this, a press is a drag and not a click. */
const CLICK_SLOP = 4;

/** Moving by pointer (from the map or from beside it) and by keyboard, on one map. */
export function useMoving(map: RefObject<HTMLElement | null>, frame: MapFrame, { put, moved, cancelled }: MoveEnd) {
  const [moving, setMoving] = useState<Moving>();
  const grabbed = useRef<{ id: string; x: number; y: number }>(undefined);
  const dragged = useRef(false);

  const pick = useCallback((id: string, standing: Standing = CENTRE) => setMoving({ id, standing, by: 'keyboard' }), []);

  const onPointerDown = (id: string) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { id, x: event.clientX, y: event.clientY };
    dragged.current = false;
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const grab = grabbed.current;
    if (!grab) return;
    if (!dragged.current && Math.hypot(event.clientX - grab.x, event.clientY - grab.y) < CLICK_SLOP) return;
    dragged.current = true;
    setMoving({ id: grab.id, standing: standingUnder(event, map.current, frame), by: 'pointer' });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const grab = grabbed.current;
    grabbed.current = undefined;
    if (!grab || !dragged.current) return;
    setMoving(undefined);
    if (isOver(event, map.current)) put(grab.id, standingUnder(event, map.current, frame));
    else cancelled(grab.id);
  };

  const onPointerCancel = () => {
    grabbed.current = undefined;
    setMoving(undefined);
  };

  /** The browser reports a click after a drag, which nobody meant. */
  const onClickCapture = (event: MouseEvent) => {
    if (dragged.current) event.stopPropagation();
    dragged.current = false;
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
