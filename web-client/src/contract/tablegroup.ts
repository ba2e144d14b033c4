/** Table groups: who sits with whom. As `contract.tablegroup` of the command-service. */

export interface TableGroupCommands {
  FormTableGroup: { readonly tableGroupId: string; readonly name: string };
  RenameTableGroup: { readonly tableGroupId: string; readonly name: string };
  DissolveTableGroup: { readonly tableGroupId: string };
  SeatParticipant: { readonly participantId: string; readonly tableGroupId?: string };
  ProposeTableGroups: {
    readonly draftId: string;
    readonly name: string;
    readonly size: number;
    readonly colleagues: readonly Colleagues[];
    readonly mix: number;
  };
}

/** People who are spread over the tables. */
export interface Colleagues {
  readonly participantIds: readonly string[];
}

export interface TableGroupItem {
  readonly name: string;
  /** Grows in the order in which they were formed. */
  readonly sequence: number;
}

/** Where somebody sits; its id is that of the participant. */
export interface SeatItem {
  readonly tableGroup: string;
}

export interface TableGroupItems {
  tableGroup: TableGroupItem;
  seat: SeatItem;
}

export const TABLE_GROUP_REFUSALS = ['nobody-to-divide', 'no-table-groups', 'too-many-table-groups'] as const;
