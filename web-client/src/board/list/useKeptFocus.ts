import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** When the note that had focus goes, focus moves to the one that took its place in the list, and says so. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const board = useBoard();
  const held = useRef<{ id: string; index: number } | undefined>(undefined);
  const order = useRef(ids);

  useEffect(() => {
    const element = list.current;
    const remember = ({ target }: FocusEvent) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('[data-list-note]')?.dataset.listNote : undefined;
      held.current = id === undefined ? undefined : { id, index: order.current.indexOf(id) };
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [list]);

  useLayoutEffect(() => {
    order.current = ids;
    const was = held.current;
    if (!was || ids.includes(was.id) || document.activeElement !== document.body) return;
    const next = ids[Math.min(was.index, ids.length - 1)];
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-list-note]') ?? [])];
    items.find((item) => item.dataset.listNote === next)?.focus();
    board.say(useBoardTexts.now('say.removedUnderYou'));
  }, [board, ids, list]);
}
