import { useCallback, useEffect, useState } from 'react';
import { ask, atelierPath, type Answer } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import type { Content } from '../contract/content';
import type { Problem } from '../contract/refusals';

/** The lists in force; neither lists nor a problem until there is an answer. */
export interface ContentOfNow {
  readonly content: Content | undefined;
  /** Why the lists could not be fetched. */
  readonly problem: Problem | undefined;
  /** Asks for them once more. */
  readonly look: () => void;
}

/** The lists that an atelier can take over now: asked for where somebody is about to, so that the host's newest is offered. */
export function useContent(): ContentOfNow {
  const { atelierId } = useAtelier();
  const [answer, setAnswer] = useState<Answer<Content>>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void ask<Content>(atelierPath(atelierId, '/content'), { signal: stop.signal }).then((found) => {
      if (!stop.signal.aborted) setAnswer(found);
    });
    return () => stop.abort();
  }, [atelierId, tries]);
  return {
    content: answer?.ok ? answer.value : undefined,
    problem: answer?.ok === false ? answer.problem : undefined,
    look: useCallback(() => {
      setAnswer(undefined);
      setTries((before) => before + 1);
    }, []),
  };
}
