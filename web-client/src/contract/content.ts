/** The lists that an atelier can begin with. As `command.content` of the command-service. */
import type { RoleScale } from './directingrole';
import type { LegalChecklist } from './legal';
import type { ScanModel } from './neighbourhood';
import type { StepPlanEntry } from './process';

export interface StepPlan {
  readonly plan: string;
  readonly version: string;
  readonly items: readonly StepPlanEntry[];
}

/** The criteria for where to begin, with the weights that are proposed. */
export interface StartCriteria {
  readonly list: string;
  readonly listInEnglish: string;
  readonly version: string;
  readonly source: string;
  /** The best score. */
  readonly highest: number;
  readonly criteria: readonly {
    readonly name: string;
    readonly nameInEnglish: string;
    readonly explanation: string;
    readonly explanationInEnglish: string;
    readonly weight: number;
  }[];
}

/** Those of the product, or those of the host. */
export interface Content {
  readonly stepPlan: StepPlan;
  readonly legalChecklist: LegalChecklist;
  readonly roleScales: readonly RoleScale[];
  readonly startCriteria: StartCriteria;
  readonly scanModel: ScanModel;
}
