import { useLayoutEffect, useState, type RefObject } from 'react';
import type { MapFrame } from './mapFrame';

/** What the map is drawn at until it has been measured. */
const UNMEASURED: MapFrame = { width: 900, height: 560 };

/** The size of an element, followed as the page changes. */
export function useFrame(element: RefObject<HTMLElement | null>): MapFrame {
  const [frame, setFrame] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width > 0 && height > 0) setFrame((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
