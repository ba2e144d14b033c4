import { useMe, useReadOnly } from '../atelier/hooks';
import { isSettled } from './register';
import type { WholeDecision } from './useDecision';

/** What I may do with this decision: add to it while it is not settled, and lead. */
export function useMay({ decision }: WholeDecision): { readonly add: boolean; readonly lead: boolean; readonly leadAdding: boolean } {
  const readOnly = useReadOnly();
  const { role } = useMe();
  const lead = !readOnly && role === 'FACILITATOR';
  const add = !readOnly && !isSettled(decision);
  return { add, lead, leadAdding: lead && add };
}
