/** The part of the municipality in directing the transition, phase by phase. As `contract.directingrole` of the command-service. */

interface DirectingRole {
  readonly name: string;
  readonly nameInEnglish: string;
  readonly description: string;
  readonly descriptionInEnglish: string;
}

interface DirectingPhase {
  readonly title: string;
  readonly titleInEnglish: string;
}

/** Versioned content: roles to choose from in order, and the phases for which one is chosen. */
export interface RoleScale {
  readonly scale: string;
  readonly version: string;
  readonly source: string;
  readonly roles: readonly (DirectingRole & { readonly roleId: string })[];
  readonly phases: readonly (DirectingPhase & { readonly phaseId: string })[];
}

export interface DirectingRoleCommands {
  AdoptRoleScale: { readonly scale: RoleScale };
  ChooseDirectingRole: { readonly phaseId: string; readonly roleId: string; readonly explanation?: string; readonly decisionId?: string };
  ClearDirectingRole: { readonly phaseId: string };
}

export interface RoleScaleItem extends Pick<RoleScale, 'scale' | 'version' | 'source'> {
  readonly roles: readonly (DirectingRole & { readonly id: string })[];
}

/** A phase; nothing was chosen in it yet as long as it has no role. */
export interface DirectingRoleItem extends DirectingPhase {
  readonly place: number;
  readonly role?: string;
  readonly explanation?: string;
  readonly decision?: string;
}

export interface DirectingRoleItems {
  roleScale: RoleScaleItem;
  directingRole: DirectingRoleItem;
}

export const DIRECTING_ROLE_REFUSALS = ['role-not-on-scale', 'role-scale-is-in-use'] as const;
