import { useRef, type PointerEvent } from 'react';

/** Further than this, in pixels, a press is a drag and not a click. */
const CLICK_SLOP = 4;

interface Drag<T> {
  /** A pointer goes down on something; only its first button takes hold of it. */
  readonly grab: (what: T, event: PointerEvent<HTMLElement>) => void;
  /** What a pointer that moved drags along; undefined while it may still become a click. */
  readonly drag: (event: PointerEvent) => T | undefined;
  /** Lets go; what was dragged, if it was. */
  readonly release: () => T | undefined;
  /** To be asked at each click: the browser reports one after a drag, which nobody meant. */
  readonly wasDrag: () => boolean;
}

/** Tells a drag from a click. */
export function useDrag<T>(): Drag<T> {
  const grabbed = useRef<{ what: T; x: number; y: number }>(undefined);
  const dragged = useRef(false);
  return {
    grab: (what, { button, currentTarget, pointerId, clientX, clientY }) => {
      if (button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      grabbed.current = { what, x: clientX, y: clientY };
      dragged.current = false;
    },
    drag: ({ clientX, clientY }) => {
      const grab = grabbed.current;
      if (!grab || (!dragged.current && Math.hypot(clientX - grab.x, clientY - grab.y) < CLICK_SLOP)) return undefined;
      dragged.current = true;
      return grab.what;
    },
    release: () => {
      const grab = grabbed.current;
      grabbed.current = undefined;
      return dragged.current ? grab?.what : undefined;
    },
    wasDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}
