import { useState } from 'react';

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the value was changed while something else was being typed. */
  readonly overtaken: boolean;
}

/** What is being typed. Somebody else may change the value meanwhile: what was not touched here follows. */
export function useDraft(value: string): Draft {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  const [overtaken, setOvertaken] = useState(false);
  if (shown !== value) {
    setShown(value);
    if (text === shown) setText(value);
    setOvertaken(text !== shown && text.trim() !== value);
  }
  return { text, setText, overtaken };
}
