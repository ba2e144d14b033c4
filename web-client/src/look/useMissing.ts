import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Something that must be filled in, and is not. */
interface Missing<C extends Control> {
  readonly control: React.RefObject<C | null>;
  /** What is wrong, once one tried to go on without it. */
  readonly complaint: string | undefined;
  readonly tell: () => void;
}

/** Says at the field, in the language of the page, that it must be filled in: a browser says so in its own, for a moment. */
export function useMissing<C extends Control>(required: boolean | undefined, value: unknown): Missing<C> {
  const t = useTexts();
  const control = useRef<C>(null);
  const [told, tell] = useState(false);
  const complaint = required && typeof value === 'string' && value.trim() === '' ? t('words.required') : undefined;
  useEffect(() => control.current?.setCustomValidity(complaint ?? ''), [complaint]);
  return { control, complaint: told ? complaint : undefined, tell: () => tell(true) };
}
