import { useRef, type MouseEvent } from 'react';

/** A key that is held down presses its button many times in this. */
const HELD_MS = 600;

/**
 * Lets a press do one thing, where what is done cannot be taken back and another button comes in its place: the second click of a
 * double one does nothing, nor does a key that is held down.
 */
export function useOnePress(): (act: () => void) => (event: MouseEvent) => void {
  const last = useRef(-Infinity);
  return (act) => ({ detail, timeStamp }) => {
    const again = detail > 1 || (detail === 0 && timeStamp - last.current < HELD_MS);
    last.current = timeStamp;
    if (!again) act();
  };
}
