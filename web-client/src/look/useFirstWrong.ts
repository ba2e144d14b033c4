import { useEffect, useRef, type RefObject } from 'react';

/**
 * Brings who sends a form to the first field that is wrong: in a long form that is out of sight, and it would seem that nothing happens.
 * Once something is typed the focus stays where it is.
 */
export function useFirstWrong(within: RefObject<HTMLElement | null>): void {
  const sent = useRef(false);
  const show = () => {
    const wrong = within.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (!sent.current || !wrong) return;
    sent.current = false;
    wrong.focus();
  };
  // what is found wrong comes with a later rendering, maybe of the server
  useEffect(show);
  useEffect(() => {
    const listener = new AbortController();
    within.current?.addEventListener('submit', () => {
      sent.current = true;
      requestAnimationFrame(show);
    }, listener);
    within.current?.addEventListener('input', () => {
      sent.current = false;
    }, listener);
    return () => listener.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what shows reads only references
  }, [within]);
}
