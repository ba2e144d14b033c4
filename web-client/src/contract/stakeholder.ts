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
}

export interface StakeholderItems {
  stakeholder: StakeholderItem;
}
