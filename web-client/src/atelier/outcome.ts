import type { Problem } from '../contract/refusals';

/** What came of a command: it stands from this revision on, or it was refused. */
export type Outcome = { readonly ok: true; readonly revision: number } | { readonly ok: false; readonly problem: Problem };

export function refusedWith(problem: Problem): Outcome {
  return { ok: false, problem };
}
