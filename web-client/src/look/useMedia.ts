import { useCallback, useSyncExternalStore } from 'react';

/** Whether the page is as a media query says; a page that is not drawn is not. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback((callback: () => void) => {
    if (typeof matchMedia !== 'function') return () => undefined;
    const list = matchMedia(query);
    list.addEventListener('change', callback);
    return () => list.removeEventListener('change', callback);
  }, [query]);
  return useSyncExternalStore(subscribe, () => typeof matchMedia === 'function' && matchMedia(query).matches);
}
