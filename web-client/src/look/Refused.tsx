import { useEffect, useRef } from 'react';
import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';

/** Tells the form around it that what was sent is still not kept. */
export const REFUSED = 'refused';

/** Why it was not done, and what to do. */
export function Refused({ problem }: { problem: Problem | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.dispatchEvent(new Event(REFUSED, { bubbles: true }));
  }, [problem]);
  return <div ref={place} role="alert">{problem && <p className="wa-error">{problemText(problem)}</p>}</div>;
}
