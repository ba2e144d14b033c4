import { useEffect } from 'react';
import type { LazyPart } from './lazyPart';

/** Brings the code of what may be opened from here as soon as the browser has nothing else to do, so that it opens at once. */
export function useReady({ prepare }: Pick<LazyPart, 'prepare'>): void {
  useEffect(() => whenIdle(() => {
    // what cannot be had now is asked for again when it is opened
    prepare().catch(() => undefined);
  }), [prepare]);
}

/** Returns how to call it off; not every browser says when it is idle. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
