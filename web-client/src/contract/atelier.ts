/** Planning, opening and closing an atelier. As `contract.atelier` of the command-service. */

import type { Inheritance } from './blueprint';
import type { ScanModel } from './neighbourhood';

export interface AtelierCommands {
  PlanAtelier: {
    readonly name: string;
    readonly municipality: string;
    readonly neighbourhood?: string;
    readonly inheritance?: Inheritance;
    readonly scanModel?: ScanModel;
  };
  OpenAtelier: object;
  CloseAtelier: object;
}

export interface AtelierItem {
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
  /** The blueprint that it began with; one that ships with the product comes from no atelier. */
  readonly derivedFrom?: { readonly blueprint: string; readonly atelier?: string; readonly revision?: number; readonly firstDay: string };
  /** The atelier that it is a full copy of, until which of its actions, and the root over those as a checkpoint has it. */
  readonly copiedFrom?: {
    readonly atelier: string; readonly name: string; readonly revision: number; readonly moment: string; readonly rootHash?: string;
  };
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
  'not-yet-shown',
] as const;
