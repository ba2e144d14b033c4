import { useCallback, useEffect, useState } from 'react';
import { ask, atelierPath, type Answer } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import type { WorkForm, WorkFormLibrary } from '../contract/programme';
import type { Problem } from '../contract/refusals';

/** The library in force; neither methods nor a problem until there is an answer. */
export interface Library {
  readonly workForms: readonly WorkForm[] | undefined;
  /** Why the library could not be fetched. */
  readonly problem: Problem | undefined;
  /** Asks for it once more. */
  readonly look: () => void;
}

const asked = new Map<string, Promise<Answer<WorkFormLibrary>>>();
const known = new Map<string, Answer<WorkFormLibrary>>();

/** The library of working methods, asked for once, by the first that wants it. */
export function useLibrary(wanted: boolean): Library {
  const { atelierId } = useAtelier();
  const [answer, setAnswer] = useState(() => known.get(atelierId));
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void askOnce(atelierId).then((found) => {
      if (!gone) setAnswer(found);
    });
    return () => {
      gone = true;
    };
  }, [atelierId, wanted, tries]);
  return {
    workForms: answer?.ok ? answer.value.workForms : undefined,
    problem: answer?.ok === false ? answer.problem : undefined,
    look: useCallback(() => {
      setAnswer(undefined);
      setTries((before) => before + 1);
    }, []),
  };
}

function askOnce(atelierId: string): Promise<Answer<WorkFormLibrary>> {
  const before = asked.get(atelierId);
  if (before) return before;
  const answer = ask<WorkFormLibrary>(atelierPath(atelierId, '/work-forms'));
  asked.set(atelierId, answer);
  void answer.then((found) => {
    if (found.ok) known.set(atelierId, found);
    else asked.delete(atelierId);
  });
  return answer;
}
