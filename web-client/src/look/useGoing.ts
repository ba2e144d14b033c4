import { useEffect, useRef } from 'react';

/**
 * Keeps what is being typed too when it is not the field that is left but the page: for another page, another app or none. No field
 * loses the focus by that, and on a phone it is the usual way to be interrupted. A browser that is being closed asks first.
 *
 * @param keep tells whether there was something to keep
 */
export function useGoing(keep: () => boolean): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    const onClosing = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('beforeunload', onClosing);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('beforeunload', onClosing);
      latest.current();
    };
  }, []);
}
