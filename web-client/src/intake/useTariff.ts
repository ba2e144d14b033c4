import { useCallback, useEffect, useState } from 'react';
import { ask, atelierPath, type Answer } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import type { Tariff } from '../contract/intake';
import type { Problem } from '../contract/refusals';

/** The rates in force; neither rates nor a problem until there is an answer, and for who makes no quotation. */
export interface TariffOfNow {
  readonly tariff: Tariff | undefined;
  /** Why the rates could not be fetched. */
  readonly problem: Problem | undefined;
  /** Asks for the rates once more. */
  readonly look: () => Promise<Tariff | undefined>;
}

export function useTariff(wanted: boolean): TariffOfNow {
  const { atelierId } = useAtelier();
  const [answer, setAnswer] = useState<Answer<Tariff>>();
  const fetched = useCallback(async (request: RequestInit) => {
    const found = await ask<Tariff>(atelierPath(atelierId, '/tariff'), request);
    if (request.signal?.aborted) return undefined;
    setAnswer(found);
    return found.ok ? found.value : undefined;
  }, [atelierId]);
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    void fetched({ signal: stop.signal });
    return () => stop.abort();
  }, [fetched, wanted]);
  return {
    tariff: answer?.ok ? answer.value : undefined,
    problem: answer?.ok === false ? answer.problem : undefined,
    look: () => fetched({}),
  };
}
