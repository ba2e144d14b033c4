import type { Role } from '../../contract/people';
import type { AtelierItem } from '../../contract/atelier';
import type { ActionName } from '../actions';
import { DOERS } from '../actions';

/** Who somebody is, and what state the atelier is in. */
export interface Standpoint {
  readonly readOnly: boolean;
  readonly role: Role | undefined;
  readonly state: AtelierItem['state'] | undefined;
}

/** Whether the server would take this action: what it would refuse is not offered. */
export function mayDo(action: ActionName, { readOnly, role, state }: Standpoint): boolean {
  const doer = DOERS[action];
  if (doer === 'anybody') return true;
  if (readOnly || state === 'CLOSED') return false;
  if (role === 'FACILITATOR') return true;
  return doer === 'contributor' && role === 'PARTICIPANT' && state !== 'PLANNED';
}
