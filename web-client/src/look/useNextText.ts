import { useState } from 'react';

interface NextText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether it was sent empty, and still is. */
  readonly missing: boolean;
  readonly submit: () => Promise<void>;
}

/**
 * A field for one text after another. What is sent leaves it at once: clearing it when the answer comes would take away what
 * was typed meanwhile. What was refused comes back, before what stands there by then.
 *
 * @param send tells whether it was done
 */
export function useNextText(send: (text: string) => Promise<boolean>): NextText {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = text.trim();
  const submit = async () => {
    setTried(wanted === '');
    if (wanted === '') return;
    setText('');
    if (!(await send(wanted))) setText((typed) => `${wanted} ${typed}`.trim());
  };
  return { text, setText, missing: tried && wanted === '', submit };
}
