import { useEffect, useState } from 'react';
import type { Problem } from '../contract/refusals';
import { PastUnavailable } from '../replay/pastRequests';
import { recapOf, type Recap } from './recap';

type Answer = { readonly halfDay: string } & ({ readonly recap: Recap } | { readonly problem: Problem });

/** The recap of a half-day: nothing while it is being made. */
export function useRecap(atelierId: string, halfDay: string): { readonly recap?: Recap; readonly problem?: Problem } {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const ended = new AbortController();
    recapOf(atelierId, halfDay, ended.signal).then(
      (recap) => setAnswer({ halfDay, recap }),
      (failure: unknown) => {
        if (ended.signal.aborted) return;
        setAnswer({ halfDay, problem: failure instanceof PastUnavailable ? failure.problem : { code: 'unknown' } });
      },
    );
    return () => ended.abort();
  }, [atelierId, halfDay]);
  return answer?.halfDay === halfDay ? answer : {};
}
