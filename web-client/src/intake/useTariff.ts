import { useEffect, useState } from 'react';
import { ask, atelierPath } from '../access/session';
import { useAtelier } from '../atelier/hooks';
import type { Tariff } from '../contract/intake';

/** The rates in force; nothing until they are known, and for who makes no quotation. */
export function useTariff(wanted: boolean): Tariff | undefined {
  const { atelierId } = useAtelier();
  const [tariff, setTariff] = useState<Tariff>();
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    void ask<Tariff>(atelierPath(atelierId, '/tariff'), { signal: stop.signal }).then((answer) => {
      if (answer.ok && !stop.signal.aborted) setTariff(answer.value);
    });
    return () => stop.abort();
  }, [atelierId, wanted]);
  return tariff;
}
