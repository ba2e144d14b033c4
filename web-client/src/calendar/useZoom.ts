import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { dayAt, isOn, xOf, type Axis } from './axis';
import { useOnPaper } from '../look/useOnPaper';
import { axisOf, nearestZoom, zoomedBy, zoomsOf, type AxisAt, type Zoom } from './zoom';

/** How a calendar that scrolls sideways is shown. */
export interface Zooming {
  readonly axis: Axis;
  readonly zoom: Zoom;
  readonly offered: readonly Zoom[];
  readonly choose: (zoom: Zoom) => void;
  /** Brings today into the middle; undefined where it is in no calendar, or all is in view. */
  readonly toToday: (() => void) | undefined;
}

/**
 * Zooms a calendar and keeps in the middle what was there. It begins at today, and is on paper as a whole. `+`, `-` and `0` do it from
 * the keyboard, as long as the focus is in the calendar.
 */
export function useZoom(region: RefObject<HTMLElement | null>, axisAt: AxisAt, today: string | undefined): Zooming {
  const [wished, setWished] = useState<Zoom>('quarter');
  const [middle, setMiddle] = useState({ day: today });
  const offered = zoomsOf(axisAt);
  const zoom = useOnPaper(region) ? 'all' : nearestZoom(offered, wished);
  const axis = axisOf(axisAt, zoom);
  const scrolls = zoom !== 'all';

  const choose = (next: Zoom) => {
    const shown = region.current;
    if (!shown || next === zoom) return;
    const seen = scrolls ? dayAt(axis, shown.scrollLeft + shown.clientWidth / 2) : today;
    setMiddle({ day: seen });
    setWished(next);
  };

  useLayoutEffect(() => {
    const shown = region.current;
    if (!shown || middle.day === undefined) return;
    shown.scrollLeft = xOf(axis, middle.day) - shown.clientWidth / 2;
    // Who is at something in the calendar does not lose sight of it.
    if (shown !== document.activeElement && shown.contains(document.activeElement)) document.activeElement?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is dragged or comes in makes the calendar longer, but does not move it
  }, [middle]);

  useEffect(() => {
    const shown = region.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = event.key === '+' || event.key === '=' ? zoomedBy(-1, offered, zoom) : event.key === '-' ? zoomedBy(1, offered, zoom) : event.key === '0' ? 'all' : undefined;
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
    };
    shown?.addEventListener('keydown', pressed);
    return () => shown?.removeEventListener('keydown', pressed);
  });

  const toToday = scrolls && today !== undefined && isOn(axis, today) ? () => setMiddle({ day: today }) : undefined;
  return { axis, zoom, offered, choose, toToday };
}
