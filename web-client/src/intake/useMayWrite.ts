import { useMe, useReadOnly } from '../atelier/hooks';

/** Whether one may fill in the intake: it is the preparation, so it is for the facilitator. */
export function useMayWrite(): boolean {
  const readOnly = useReadOnly();
  return useMe().role === 'FACILITATOR' && !readOnly;
}
