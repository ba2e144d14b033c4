import { useAct } from '../atelier/useAct';
import type { Problem } from '../contract/refusals';
import { useTariff, type TariffOfNow } from './useTariff';

/** Making a quotation with the rates of now. */
export interface Quoting extends Pick<TariffOfNow, 'tariff' | 'look'> {
  readonly busy: boolean;
  /** Why there are no rates to make it with. */
  readonly unavailable: Problem | undefined;
  /** Why it was not made with the rates that there are. */
  readonly refused: Problem | undefined;
  /** Makes it; asks for the rates first when there are none yet. */
  readonly quote: () => Promise<void>;
}

export function useQuoting(wanted: boolean): Quoting {
  const { tariff, problem, look } = useTariff(wanted);
  const { busy, problem: refused, give } = useAct();
  const quote = async () => {
    const rates = tariff ?? await look();
    // what is refused was made with rates of before
    if (rates && !(await give({ type: 'FixTariff', tariff: rates }))) await look();
  };
  return { tariff, look, busy, unavailable: problem, refused, quote };
}
