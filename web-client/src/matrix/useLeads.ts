import { useMe, useReadOnly } from '../atelier/hooks';

/** Whether who looks may lead the rounds of a matrix here and now. */
export function useLeads(): boolean {
  const readOnly = useReadOnly();
  const { role } = useMe();
  return role === 'FACILITATOR' && !readOnly;
}
