/** Planning, opening and closing an atelier. As `contract.atelier` of the command-service. */

export interface AtelierCommands {
  PlanAtelier: { readonly name: string; readonly municipality: string; readonly neighbourhood?: string };
  OpenAtelier: object;
  CloseAtelier: object;
}

export interface AtelierItem {
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
  readonly state: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly plannedAt: string;
  readonly openedAt?: string;
  readonly closedAt?: string;
}

export interface AtelierItems {
  atelier: AtelierItem;
}

export const ATELIER_REFUSALS = [
  'atelier-is-not-open',
  'atelier-is-closed',
  'atelier-is-open',
] as const;
