import { useCallback, useEffect, useRef } from 'react';

interface Dots {
  /** To be told of every dot that comes or goes. */
  readonly hold: (id: string, element: HTMLButtonElement | null) => void;
  /** Whose dot it is. */
  readonly idOf: (target: EventTarget) => string | undefined;
  readonly focus: (id: string) => void;
}

/** The dots on the map, for the keys. Who is placed by keyboard from the tray has its dot only now: the keys must arrive there. */
export function useDots(movedByKeyboard: string | undefined): Dots {
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const hold = useCallback((id: string, element: HTMLButtonElement | null) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  }, []);
  useEffect(() => {
    if (movedByKeyboard !== undefined) elements.current.get(movedByKeyboard)?.focus();
  }, [movedByKeyboard]);
  return {
    hold,
    idOf: (target) => [...elements.current].find(([, element]) => element === target)?.[0],
    focus: (id) => elements.current.get(id)?.focus(),
  };
}
