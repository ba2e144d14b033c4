/** Who has a say and who has a stake. As `contract.stakeholder` of the command-service. */

export const STAKEHOLDER_TYPES = [
  'MUNICIPAL_EXECUTIVE',
  'MUNICIPAL_COUNCIL',
  'CIVIL_SERVICE',
  'HOUSING_ASSOCIATION',
  'GRID_OPERATOR',
  'HEAT_COMPANY',
  'UTILITY_COMPANY',
  'TENANTS',
  'RESIDENTS_INITIATIVE',
  'OWNERS_ASSOCIATION',
  'OWNER_OCCUPIERS',
  'PRIVATE_LANDLORD',
  'SOURCE_OWNER',
  'WATER_AUTHORITY',
  'OTHER',
] as const;
export type StakeholderType = (typeof STAKEHOLDER_TYPES)[number];

/** Whether a stakeholder is in the atelier; left out when that is not known. */
export const PRESENCES = ['PRESENT', 'REPRESENTED', 'ABSENT'] as const;
export type Presence = (typeof PRESENCES)[number];

/** How a stakeholder stands towards the transition; left out when that is not known. */
export const ATTITUDES = ['STRONGLY_AGAINST', 'AGAINST', 'NEUTRAL', 'IN_FAVOUR', 'STRONGLY_IN_FAVOUR'] as const;
export type Attitude = (typeof ATTITUDES)[number];

/** Influence and interest, both 0 to 100. */
export interface Standing {
  readonly influence: number;
  readonly interest: number;
}

interface StakeholderFields {
  readonly stakeholderId: string;
  readonly name: string;
  readonly kind: StakeholderType;
  readonly role?: string;
  readonly mustDecide?: string;
  readonly concern?: string;
}

export interface StakeholderCommands {
  RegisterStakeholder: StakeholderFields;
  DescribeStakeholder: StakeholderFields;
  PlaceStakeholder: { readonly stakeholderId: string; readonly standing: Standing };
  /** Who speaks for it is given exactly when it is represented. */
  RecordPresence: { readonly stakeholderId: string; readonly presence?: Presence; readonly representedBy?: string };
  RecordAttitude: { readonly stakeholderId: string; readonly attitude?: Attitude };
  WithdrawStakeholder: { readonly stakeholderId: string };
}

export interface StakeholderItem {
  readonly name: string;
  readonly kind: StakeholderType;
  readonly role?: string;
  readonly mustDecide?: string;
  readonly concern?: string;
  readonly influence?: number;
  readonly interest?: number;
  readonly presence?: Presence;
  readonly representedBy?: string;
  readonly attitude?: Attitude;
}

export const STAKEHOLDER_REFUSALS = ['speaks-for-itself'] as const;

export interface StakeholderItems {
  stakeholder: StakeholderItem;
}
