import { useAtelier, useMe } from '../atelier/hooks';

/** Whether who looks may say who may read what outside: the facilitator, also once the atelier is closed, but not in its past. */
export function useMayMark(): boolean {
  const { kind } = useAtelier();
  const { role } = useMe();
  return kind !== 'replay' && role === 'FACILITATOR';
}
