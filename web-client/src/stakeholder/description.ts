import type { CommandFields } from '../contract/commands';
import type { StakeholderType } from '../contract/stakeholder';

/** What is known of a stakeholder, as one fills it in; empty text is "not known". */
export interface Description {
  readonly name: string;
  readonly kind: StakeholderType;
  readonly role: string;
  readonly mustDecide: string;
  readonly concern: string;
}

/** Somebody of whom nothing is known yet. */
export const NOBODY: Description = { name: '', kind: 'OTHER', role: '', mustDecide: '', concern: '' };

/** The fields for the contract, in which what is not known is left out. */
export function described({ name, kind, role, mustDecide, concern }: Description): Omit<CommandFields['RegisterStakeholder'], 'stakeholderId'> {
  return {
    name: name.trim(),
    kind,
    ...(role.trim() && { role: role.trim() }),
    ...(mustDecide.trim() && { mustDecide: mustDecide.trim() }),
    ...(concern.trim() && { concern: concern.trim() }),
  };
}
