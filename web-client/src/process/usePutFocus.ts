import { useEffect, useRef, type RefObject } from 'react';
import type { Hurdle } from './hurdles';

/** What was put down is another element in its new cell: the focus goes along. Gives what to call for the one that is put down. */
export function usePutFocus(grid: RefObject<HTMLElement | null>, hurdles: readonly Hurdle[]): (id: string) => void {
  const put = useRef<string>(undefined);
  useEffect(() => {
    if (put.current === undefined) return;
    grid.current?.querySelector<HTMLElement>(`[data-hurdle="${put.current}"]`)?.focus();
    put.current = undefined;
  }, [grid, hurdles]);
  return (id) => {
    put.current = id;
  };
}
