import { useSyncExternalStore } from 'react';

/** A screen on which a plane is too small to work on, and a bar holds a few buttons. */
export const PHONE = '(max-width: 639px)';

/** Whether this is a phone; renders again when it is turned or the window becomes another size. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
}

function subscribe(callback: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener('change', callback);
  return () => query.removeEventListener('change', callback);
}
