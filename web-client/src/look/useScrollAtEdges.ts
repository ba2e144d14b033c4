import { useEffect, useRef, type RefObject } from 'react';

/** How near the edge what is dragged makes the page scroll, in pixels. */
const NEAR = 72;
/** At the edge itself, in pixels a second. */
const FASTEST = 1_200;
/** A browser tells several times a second that something is dragged: without that it was dropped, or taken out of the window. */
const SILENCE_MS = 600;

/** For what is dragged by a finger, of which the browser tells nothing while it is held still. */
interface EdgeScroll {
  /** It is at this height now, until it is said that it is elsewhere, or that it stopped. */
  readonly along: (y: number) => void;
  readonly stop: () => void;
}

/** Scrolls what an element is in while something of it is dragged near the upper or lower edge: what lies further is then within reach. */
export function useScrollAtEdges(within: RefObject<HTMLElement | null>): RefObject<EdgeScroll | null> {
  const scrolling = useRef<EdgeScroll>(null);
  useEffect(() => {
    let y = 0;
    let heardAt = 0;
    let lastAt = 0;
    let frame = 0;
    const stop = () => {
      cancelAnimationFrame(frame);
      frame = 0;
    };
    const scroll = (now: number) => {
      const element = within.current;
      const scroller = element && scrollerOf(element);
      if (!scroller || now - heardAt > SILENCE_MS) return stop();
      const speed = speedAt(y, scroller.getBoundingClientRect(), element.getBoundingClientRect());
      scroller.scrollTop += speed * (now - lastAt) / 1_000;
      lastAt = now;
      frame = requestAnimationFrame(scroll);
    };
    const begin = () => {
      if (frame !== 0) return;
      lastAt = performance.now();
      frame = requestAnimationFrame(scroll);
    };
    const drag = (event: DragEvent) => {
      y = event.clientY;
      heardAt = performance.now();
      if (within.current?.contains(event.target as Node)) begin();
    };
    scrolling.current = {
      along: (height) => {
        y = height;
        heardAt = Infinity;
        begin();
      },
      stop,
    };
    window.addEventListener('dragover', drag, true);
    window.addEventListener('drop', stop, true);
    window.addEventListener('dragend', stop, true);
    return () => {
      stop();
      scrolling.current = null;
      window.removeEventListener('dragover', drag, true);
      window.removeEventListener('drop', stop, true);
      window.removeEventListener('dragend', stop, true);
    };
  }, [within]);
  return scrolling;
}

type Sides = Pick<DOMRect, 'top' | 'bottom'>;

/** How fast to scroll, in pixels a second: up is negative, and nothing away from the edges, or once all on that side is in view. */
export function speedAt(y: number, { top, bottom }: Sides, within: Sides): number {
  const nearness = (distance: number) => Math.min(1, Math.max(0, (NEAR - distance) / NEAR));
  const down = within.bottom > bottom ? nearness(bottom - y) : 0;
  const up = within.top < top ? nearness(y - top) : 0;
  return FASTEST * (down - up);
}

function scrollerOf(element: HTMLElement): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.scrollingElement;
}
