import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Whether the choice of a list is not in it any more, and where that list is. */
export interface Vanished {
  readonly vanished: boolean;
  readonly control: RefObject<HTMLSelectElement | null>;
}

/**
 * Whether what is chosen in a form was taken out of its list by others since. A browser then shows the first choice as if that were chosen;
 * the form is held back until something is. Elsewhere, as where one looks at the past, a list may be without it for a while.
 */
export function useVanished(value: unknown): Vanished {
  const control = useRef<HTMLSelectElement>(null);
  const offered = useRef<string>(undefined);
  const [vanished, setVanished] = useState(false);
  const look = () => {
    const list = control.current;
    if (!list?.form || value === undefined) return;
    const chosen = String(value);
    const isThere = [...list.options].some((option) => option.value === chosen && option.dataset.vanished === undefined);
    if (isThere) offered.current = chosen;
    const isGone = !isThere && offered.current === chosen;
    list.setCustomValidity(isGone ? 'gone' : '');
    setVanished(isGone);
  };
  // whichever way the list came to be as it is now
  useLayoutEffect(look);
  return { vanished, control };
}
