import { useMemo } from 'react';
import { useSend } from '../atelier/hooks';
import type { Standing } from './standing';

/** Where stakeholders are put. A refusal is shown by the atelier itself. */
export function useStakeholderActions() {
  const send = useSend();
  return useMemo(() => ({
    place: (stakeholderId: string, standing: Standing) => void send({ type: 'PlaceStakeholder', stakeholderId, standing }),
    /** Places it for oneself, in a silent round. */
    propose: (placingId: string, stakeholderId: string, standing: Standing) =>
      void send({ type: 'ProposeStanding', placingId, stakeholderId, standing }),
  }), [send]);
}
