import { useMemo } from 'react';
import { useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { described, type Description } from './description';
import type { Standing } from './standing';

/** What can be done with stakeholders. A refusal is shown by the atelier itself. */
export function useStakeholderActions() {
  const send = useSend();
  return useMemo(() => ({
    register: (description: Description) =>
      void send({ type: 'RegisterStakeholder', stakeholderId: newId(), ...described(description) }),
    describe: (stakeholderId: string, description: Description) =>
      void send({ type: 'DescribeStakeholder', stakeholderId, ...described(description) }),
    place: (stakeholderId: string, standing: Standing) => void send({ type: 'PlaceStakeholder', stakeholderId, standing }),
    /** Places it for oneself, in a silent round. */
    propose: (placingId: string, stakeholderId: string, standing: Standing) =>
      void send({ type: 'ProposeStanding', placingId, stakeholderId, standing }),
  }), [send]);
}
