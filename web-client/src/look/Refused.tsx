import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';

/** Why it was not done, and what to do. */
export function Refused({ problem }: { problem: Problem | undefined }) {
  return <div role="alert">{problem && <p className="wa-error">{problemText(problem)}</p>}</div>;
}
