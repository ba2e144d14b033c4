import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { useScrollAtEdges } from '../look/useScrollAtEdges';
import { isSameSpot, spotAt, type Spot } from './spot';

/** Further than this, in pixels, a finger on a grip drags; nearer it was a tap. */
const TAP_SLOP = 6;

interface Grab {
  readonly agendaItemId: string;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
}

/** An item on its way under a finger; nobody else sees it until it is put down. */
export interface FingerDrag {
  /** A pointer goes down on the grip of an item. */
  readonly grab: (agendaItemId: string, event: PointerEvent) => void;
  /** The item that is on its way, and where it would be put now. */
  readonly dragged: { readonly agendaItemId: string; readonly spot: Spot | undefined } | undefined;
  /** What goes along under the finger. */
  readonly ghost: RefObject<HTMLDivElement | null>;
}

/**
 * Dragging by a finger or a pen, at once: browsers begin to drag only after a long press, and not all of them do. A mouse drags as the browser
 * has it, which also goes to other windows.
 */
export function useFingerDrag(within: RefObject<HTMLElement | null>, onDrop: (agendaItemId: string, spot: Spot) => void): FingerDrag {
  const [grabbed, setGrabbed] = useState<Grab>();
  const [dragged, setDragged] = useState<FingerDrag['dragged']>();
  const ghost = useRef<HTMLDivElement>(null);
  const scrolling = useScrollAtEdges(within);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    if (!grabbed) return undefined;
    const { agendaItemId, pointerId } = grabbed;
    const listener = new AbortController();
    const edges = scrolling.current;
    let { x, y } = grabbed;
    let takenUp = false;
    const on = (kind: 'pointermove' | 'pointerup' | 'pointercancel', follow: () => void) => window.addEventListener(kind, (event) => {
      if (event.pointerId !== pointerId) return;
      x = event.clientX;
      y = event.clientY;
      follow();
    }, { signal: listener.signal, capture: true });
    const look = () => {
      if (!takenUp) return;
      if (ghost.current) ghost.current.style.transform = `translate(${x}px, ${y}px)`;
      const spot = spotAt(x, y);
      setDragged((before) => (before && isSameSpot(before.spot, spot) ? before : { agendaItemId, spot }));
    };
    on('pointermove', () => {
      takenUp ||= Math.hypot(x - grabbed.x, y - grabbed.y) > TAP_SLOP;
      if (takenUp) edges?.along(y);
      look();
    });
    on('pointerup', () => {
      const spot = takenUp ? spotAt(x, y) : undefined;
      setGrabbed(undefined);
      if (spot) drop(agendaItemId, spot);
    });
    on('pointercancel', () => setGrabbed(undefined));
    window.addEventListener('scroll', look, { signal: listener.signal, capture: true });
    return () => {
      listener.abort();
      edges?.stop();
      setDragged(undefined);
    };
  }, [grabbed, scrolling]);
  const grab = (agendaItemId: string, { pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
    if (pointerType !== 'mouse' && isPrimary) setGrabbed({ agendaItemId, pointerId, x: clientX, y: clientY });
  };
  return { grab, dragged, ghost };
}
