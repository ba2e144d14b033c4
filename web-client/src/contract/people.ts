/** Who takes part, and in which role. As `contract.people` of the command-service. */

export const ROLES = ['FACILITATOR', 'PARTICIPANT', 'OBSERVER', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

export interface PeopleCommands {
  JoinAtelier: { readonly participantId: string; readonly role: Role };
  GiveRole: { readonly participantId: string; readonly role: Role };
  /** Left out: it is not known whether they decide along. */
  SetEntitlement: { readonly participantId: string; readonly entitledToDecide?: boolean };
  LeaveAtelier: { readonly participantId: string };
}

export interface ParticipantItem {
  readonly role: Role;
  readonly joinedAt: string;
  readonly leftAt?: string;
  /** Whether they decide along; left out while that is not known. */
  readonly entitledToDecide?: boolean;
}

export interface PeopleItems {
  participant: ParticipantItem;
}

export const PEOPLE_REFUSALS = [
  'not-allowed',
  'not-joined',
  'last-facilitator',
] as const;
