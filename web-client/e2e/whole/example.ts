import { readFileSync } from 'node:fs';

/** The example as its file has it (DOMAIN.md §6): Dutch domain data, with the ids and codes of the file. */
interface Example {
  readonly intake: {
    readonly date: string;
    readonly withParticipantIds: readonly string[];
    readonly startingPoint: { readonly heatVision: string; readonly candidateNeighbourhoods: readonly string[]; readonly councilElections: string };
    readonly goals: readonly string[];
    readonly deliverables: readonly { readonly title: string }[];
    readonly mustAttend: readonly { readonly stakeholderId: string; readonly required: boolean }[];
    readonly constraints: readonly string[];
    readonly successCriteria: readonly string[];
    readonly openQuestions: readonly string[];
  };
  readonly pricing: {
    readonly lines: readonly { readonly component: string; readonly factor: number; readonly plannedMinutes: number }[];
    readonly totalEur: number;
  };
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly startNeighbourhoodChoice: {
    readonly criteria: readonly { readonly id: string; readonly name: string; readonly weightPct: number }[];
    readonly scores: readonly { readonly neighbourhoodId: string; readonly perCriterion: Readonly<Record<string, number>>; readonly total: number }[];
  };
  readonly quickScans: readonly QuickScan[];
  readonly stakeholders: readonly Stakeholder[];
  readonly participants: readonly { readonly id: string; readonly functionTitle: string; readonly stakeholderId: string | null; readonly role: string }[];
  readonly programme: readonly HalfDay[];
  readonly boards: readonly { readonly id: string; readonly component: string }[];
  readonly clusters: readonly { readonly id: string; readonly component: string; readonly name: string }[];
  readonly notes: readonly Note[];
  readonly processSteps: readonly ProcessStep[];
  readonly hurdles: readonly Hurdle[];
  readonly decisions: readonly Decision[];
  readonly organisation: {
    readonly municipalRole: { readonly value: string; readonly decisionId: string };
    readonly bodies: readonly Body[];
    readonly rasci: readonly Product[];
    readonly agreements: readonly Agreement[];
    readonly wcwChecklist: readonly { readonly q: string; readonly a: string }[];
  };
  readonly resources: {
    readonly rows: readonly ResourceRow[];
    readonly totals: { readonly hoursTotal: number; readonly totalEur: number };
    readonly totalByCoverageEur: Readonly<Record<string, number>>;
  };
  readonly routeMap: {
    readonly endState: string;
    readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string }[];
    readonly goNoGo: readonly { readonly stepId: string; readonly criteria: readonly string[] }[];
  };
  readonly actions: readonly Action[];
  readonly stepPlanCoverage: readonly { readonly id: string; readonly title: string; readonly evidenceRef: string; readonly status: string }[];
  readonly blueprint: { readonly name: string; readonly lessons: readonly { readonly text: string; readonly component: string }[] };
}

interface Named {
  readonly id: string;
}

export interface Neighbourhood extends Named {
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

export interface QuickScan {
  readonly neighbourhoodId: string;
  readonly inputs: readonly { readonly key: string; readonly value: number; readonly provenance: string }[];
  readonly results: readonly { readonly alternative: string; readonly score: number; readonly class: string }[];
  readonly ranking: readonly string[];
  readonly margin: number;
  readonly clearWinner: boolean;
  readonly robustness: { readonly winner: string; readonly stableRuns: number; readonly runs: number };
}

export interface Stakeholder extends Named {
  readonly name: string;
  readonly type: string;
  readonly presentAtAtelier: boolean;
  readonly influence: number;
  readonly interest: number;
  readonly attitude: number;
  readonly ringActual: string;
  readonly ringDesired: string;
  readonly role: string;
  readonly mustDecide: string;
  readonly concern: string;
}

export interface HalfDay extends Named {
  readonly number: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly theme: string;
  readonly items: readonly AgendaItem[];
  readonly presentParticipantIds: readonly string[];
  readonly absentParticipantIds: readonly string[];
}

export interface AgendaItem extends Named {
  readonly minutes: number;
  readonly title: string;
  readonly component: string;
  readonly werkvormIds: readonly string[];
  readonly goal: string;
}

export interface Note extends Named {
  readonly component: string;
  readonly kind: string;
  readonly text: string;
  readonly authorId: string;
  readonly dagdeelId: string;
  readonly clusterId: string;
  readonly position: { readonly x: number; readonly y: number };
  readonly dots: number;
}

export interface ProcessStep extends Named {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly body: string;
  readonly stakeholderIds: readonly string[];
  readonly stepPlanRef: string;
  readonly product: string;
  readonly dependsOn: readonly string[];
}

export interface Hurdle extends Named {
  readonly title: string;
  readonly description: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly measure: string;
  readonly ownerStakeholderId: string;
  readonly ownerParticipantId: string;
  readonly component: string;
}

export interface Proposal extends Named {
  readonly text: string;
  readonly proposedBy: string;
}

export interface Entry {
  readonly participantId: string;
  readonly position: string;
  readonly text?: string;
}

export interface Objection extends Named {
  readonly proposalId: string;
  readonly text: string;
  readonly test: string;
  readonly valid: boolean;
  readonly resolution: string;
}

export interface Decision extends Named {
  readonly code: string;
  readonly title: string;
  readonly component: string;
  readonly question: string;
  readonly method: string;
  readonly mandate: string;
  readonly formalBody: string;
  readonly formalDecisionExpected: string;
  readonly context: string;
  readonly drivers: readonly string[];
  readonly options: readonly (Named & { readonly text: string; readonly pros: readonly string[]; readonly cons: readonly string[] })[];
  readonly proposals: readonly Proposal[];
  readonly rounds: readonly (Named & { readonly proposalId: string; readonly entries: readonly Entry[] })[];
  readonly objections: readonly Objection[];
  readonly outcome: {
    readonly decidedBy?: string;
    readonly tally: Readonly<Record<string, number>>;
    readonly present: number;
    readonly entitled: number;
    readonly minorityView: string | null;
  };
  readonly rationale: string;
  readonly consequences: { readonly positive: readonly string[]; readonly negative: readonly string[] };
  readonly assumptions: readonly string[];
  readonly evidence: readonly { readonly type: string; readonly ref: string }[];
  readonly reviewAt: string;
  readonly confidentiality: string;
}

export interface Body extends Named {
  readonly name: string;
  readonly kind: string;
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly frequency: string;
  readonly mandate: string;
}

export interface Product {
  readonly product: string;
  readonly R: string;
  readonly A: string;
  readonly S: readonly string[];
  readonly C: readonly string[];
  readonly I: readonly string[];
}

export interface Agreement extends Named {
  readonly type: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly plannedDate: string;
  readonly status: string;
  readonly contents: readonly string[];
  readonly binding: string;
  readonly decisionId: string | null;
}

export interface ResourceRow extends Named {
  readonly stakeholderId: string;
  readonly role: string;
  readonly hoursAtelier: number;
  readonly hoursProjectPlan: number;
  readonly hoursWup: number;
  readonly hourlyRateEur: number;
  readonly outOfPocketEur: number;
  readonly totalEur: number;
  readonly funding: string;
  readonly coverageStatus: string;
}

export interface Action extends Named {
  readonly title: string;
  readonly ownerId: string;
  readonly due: string;
  readonly component: string;
  readonly decisionId: string | null;
}

/** What was asked of parties; the sample keeps it beside the file. */
interface CapacityAsked {
  readonly asks: readonly Pick<ResourceRow, 'stakeholderId' | 'hoursAtelier' | 'hoursProjectPlan' | 'hoursWup'>[];
}

const FOLDER = new URL('../../../infra/standalone/src/main/resources/example/', import.meta.url);

export const example = read('atelier.json') as Example;

export const { asks } = read('capacity-asked.json') as CapacityAsked;

/** The entry of a list that has this id. */
export function byId<T extends Named>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`The example has no ${id}`);
  return found;
}

/** What a party of the file is called. */
export function partyName(stakeholderId: string): string {
  return byId(example.stakeholders, stakeholderId).name;
}

/** What somebody of the file is called: nobody in it has a name, only a function. */
export function personName(participantId: string): string {
  return byId(example.participants, participantId).functionTitle;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}
