import type { OutcomeKind } from '../contract/origin';
import { useRunningItem } from '../programme/running';

/** What the working methods that ship come to, where that is not a hurdle. */
const COMES_TO: Readonly<Record<string, OutcomeKind>> = { 'wvf-15pct': 'action', 'wvf-backcasting': 'processStep' };

/** What is most likely made of notes on a board now: what the method that goes on there is for. */
export function useLikelyKind(board: string | undefined): OutcomeKind {
  const item = useRunningItem();
  const kinds = item && item.board === board ? item.workForms.flatMap((id) => COMES_TO[id] ?? []) : [];
  return kinds[0] ?? 'hurdle';
}
