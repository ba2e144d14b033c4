import { useEffect, useRef, type RefObject } from 'react';

/** What somebody writes on in a form. */
const WRITTEN_ON = 'form :is(textarea, input:not([type=checkbox], [type=radio], [type=search]))';

type Written = HTMLInputElement | HTMLTextAreaElement;

/** Knows whether something was written in the fields within an element that has not been sent; tells of whatever is written. */
export function useWritten(within: RefObject<HTMLElement | null>, onWriting: () => void): { readonly isThere: () => boolean } {
  const before = useRef(new Map<Written, string>());
  useEffect(() => {
    const listener = new AbortController();
    within.current?.addEventListener('focusin', ({ target }) => {
      if (isWrittenOn(target) && !before.current.has(target)) before.current.set(target, target.value);
    }, listener);
    within.current?.addEventListener('input', onWriting, listener);
    return () => listener.abort();
  }, [within, onWriting]);
  return { isThere: () => [...before.current].some(([field, text]) => field.isConnected && field.value !== text) };
}

function isWrittenOn(target: EventTarget | null): target is Written {
  return target instanceof Element && target.matches(WRITTEN_ON);
}
