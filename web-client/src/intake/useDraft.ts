import { useState } from 'react';

/** What is being typed. Somebody else may change the value meanwhile: what was not touched here follows. */
export function useDraft(value: string): { readonly text: string; readonly setText: (text: string) => void } {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (text === shown) setText(value);
  }
  return { text, setText };
}
