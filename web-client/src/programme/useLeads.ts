import { useMe, useReadOnly } from '../atelier/hooks';

/** Whether who looks may change the programme here and now: it is the facilitator's. */
export function useLeads(): boolean {
  const readOnly = useReadOnly();
  const { role } = useMe();
  return role === 'FACILITATOR' && !readOnly;
}
