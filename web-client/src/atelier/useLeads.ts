import { useMe, useReadOnly } from './hooks';

/** Whether who looks is the facilitator, and may do here and now what is for facilitators: prepare, run, show, decide who. */
export function useLeads(): boolean {
  const readOnly = useReadOnly();
  const { role } = useMe();
  return role === 'FACILITATOR' && !readOnly;
}
