import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useTexts } from '../i18n/texts';
import { showToast } from '../shell/toasts';
import { REFUSED } from './Refused';

/** What somebody writes on in a form. */
const WRITTEN_ON = 'form :is(textarea, input:not([type=checkbox], [type=radio], [type=search]))';

type Written = HTMLInputElement | HTMLTextAreaElement;

/**
 * Knows whether something was written in the fields within an element that has not been sent; tells of whatever is written. A browser that is
 * being closed asks first. When the element goes by another's doing, as when what it is about is taken away, it is told what was written:
 * it stands nowhere else any more.
 */
export function useWritten(within: RefObject<HTMLElement | null>, onWriting?: () => void): { readonly isThere: () => boolean } {
  const t = useTexts();
  const before = useRef(new Map<Written, string>());
  const written = () => [...before.current].filter(([field, text]) => field.isConnected && field.value !== text).map(([field]) => field.value.trim());
  const latest = useRef({ t, onWriting });
  useLayoutEffect(() => {
    latest.current = { t, onWriting };
  });
  useLayoutEffect(() => {
    const element = within.current;
    const listener = new AbortController();
    let sent = false;
    let pressed = false;
    const send = () => {
      sent = true;
    };
    element?.addEventListener('focusin', ({ target }) => {
      if (isWrittenOn(target) && !before.current.has(target)) before.current.set(target, target.value);
    }, listener);
    element?.addEventListener('input', () => {
      sent = false;
      latest.current.onWriting?.();
    }, listener);
    element?.addEventListener('submit', send, listener);
    element?.addEventListener(REFUSED, () => {
      sent = false;
    }, listener);
    element?.addEventListener('cancel', send, listener);
    // a button that closes does so at once; after others one goes on
    element?.addEventListener('click', ({ target }) => {
      pressed = target instanceof Element && target.closest('button') !== null;
      setTimeout(() => {
        pressed = false;
      });
    }, listener);
    window.addEventListener('beforeunload', (event) => {
      if (written().length > 0) event.preventDefault();
    }, listener);
    return () => {
      listener.abort();
      const text = written().filter(Boolean).join(' · ');
      if (!sent && !pressed && text) showToast(latest.current.t('words.unkept', { text }), 'bad');
    };
  }, [within]);
  return { isThere: () => written().length > 0 };
}

function isWrittenOn(target: EventTarget | null): target is Written {
  return target instanceof Element && target.matches(WRITTEN_ON);
}
