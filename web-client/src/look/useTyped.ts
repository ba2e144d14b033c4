import { useState } from 'react';
import type { Problem } from '../contract/refusals';

/** What is done with a value that was typed; tells what was wrong with it. */
export type Keep<T> = (value: T) => Promise<Problem | undefined>;

/** A value that is typed in its place, and kept when one leaves it. */
export interface Typed<T> {
  readonly shown: T;
  /** Why it was not kept: it stays as it was typed. */
  readonly problem: Problem | undefined;
  /** Whether somebody else made something else of it since one began to type. */
  readonly overtaken: boolean;
  readonly type: (value: T) => void;
  readonly leave: () => void;
  /** Back to what it was. */
  readonly undo: () => void;
}

/** While nothing is typed, what others make of the value is shown. */
export function useTyped<T>(value: T, keep: Keep<T>): Typed<T> {
  const [draft, setDraft] = useState<{ readonly typed: T; readonly over: T }>();
  const [problem, setProblem] = useState<Problem>();
  const leave = async () => {
    setProblem(undefined);
    const wrong = draft && draft.typed !== value ? await keep(draft.typed) : undefined;
    setProblem(wrong);
    if (!wrong) setDraft((now) => (now === draft ? undefined : now));
  };
  return {
    shown: draft ? draft.typed : value,
    problem,
    overtaken: draft !== undefined && value !== draft.over && value !== draft.typed,
    type: (typed) => setDraft((before) => ({ typed, over: before ? before.over : value })),
    leave: () => void leave(),
    undo: () => {
      setDraft(undefined);
      setProblem(undefined);
    },
  };
}
