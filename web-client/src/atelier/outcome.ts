import type { Problem } from '../contract/refusals';

/** What came of a command: it stands from this revision on, or it was refused. */
export type Outcome = { readonly ok: true; readonly revision: number } | { readonly ok: false; readonly problem: Problem };

/** What came of commands that were given to be done all or not at all: of the one that was refused, if there is one. */
export function outcomeOfAll(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find((outcome) => !outcome.ok && !isAlongWithAnother(outcome.problem)) ?? (outcomes.at(-1) as Outcome);
}

/** Whether it was not done only because another was refused: that other one tells why. */
export function isAlongWithAnother({ code }: Problem): boolean {
  return code === 'nothing-done';
}

/** What comes of a command that who gave it took back before it was sent. */
export const TAKEN_BACK: Problem = { code: 'taken-back' };

/** Refused, for this reason. */
export function refusedWith(problem: Problem): Outcome {
  return { ok: false, problem };
}
