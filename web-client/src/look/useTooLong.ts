import { useEffect, useRef, type RefObject } from 'react';
import { useFormat } from '../i18n/format';
import { useTexts } from '../i18n/texts';
import { firstInvalid } from './firstInvalid';

/**
 * What to say of a text that is longer than fits, which holds back the form around it, also one that says itself what else is wrong and does not
 * leave that to the browser. The browser's own limit is not used: of what is pasted it takes off the end without a word.
 */
export function useTooLong<Control extends HTMLInputElement | HTMLTextAreaElement>(
  value: unknown,
  most: number | undefined,
): { readonly tooLong: string | undefined; readonly control: RefObject<Control | null> } {
  const t = useTexts();
  const { number } = useFormat();
  const control = useRef<Control>(null);
  const length = typeof value === 'string' ? value.length : 0;
  const tooLong = most !== undefined && length > most ? t('words.tooLong', { length: number(length), most: number(most) }) : undefined;
  useEffect(() => {
    const field = control.current;
    field?.setCustomValidity(tooLong ?? '');
    const form = field?.form;
    if (!tooLong || !form) return undefined;
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopPropagation();
      firstInvalid(form)?.focus();
    };
    form.addEventListener('submit', hold, true);
    return () => form.removeEventListener('submit', hold, true);
  }, [tooLong]);
  return { tooLong, control };
}
