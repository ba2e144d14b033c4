/** Lessons, and what carries over to the next atelier. As `contract.blueprint` of the command-service. */
import type { AgreementKind } from './agreement';
import type { CurvePoint, HeatAlternative, Indicator, ScanModel, ScanModelVersion } from './neighbourhood';
import type { Responsibility } from './organisation';
import type { StepKind, StepPlanEntry } from './process';
import type { AgendaEntry } from './programme';
import type { StakeholderType } from './stakeholder';
import type { Component } from './values';

export const BLUEPRINT_PARTS = [
  'PROGRAMME', 'SCAN_MODEL', 'CRITERIA', 'STAKEHOLDER_TYPES', 'STEP_PLAN', 'STEPS', 'ROUTE_PHASES', 'HURDLES', 'PRODUCTS', 'AGREEMENTS', 'LESSONS',
] as const;
export type BlueprintPart = (typeof BLUEPRINT_PARTS)[number];

/** Days counted from the first day of an atelier. */
export interface RelativeDays {
  readonly day: number;
  readonly until?: number;
}

export interface HalfDayTemplate {
  readonly day?: number;
  readonly start: string;
  readonly end: string;
  readonly theme?: string;
  readonly agenda: readonly AgendaEntry[];
}

/** A model of the product by its version, or a whole one, and what differs from it. */
export interface ScanModelTemplate {
  readonly version?: ScanModelVersion;
  readonly model?: ScanModel;
  readonly weights: readonly { readonly indicator: Indicator; readonly weight: number }[];
  readonly curves: readonly { readonly alternative: HeatAlternative; readonly indicator: Indicator; readonly points: readonly CurvePoint[] }[];
}

export interface MatrixTemplate {
  readonly title: string;
  readonly question?: string;
  readonly highest: number;
  readonly criteria: readonly { readonly name: string; readonly explanation?: string; readonly weight?: number }[];
}

export interface StepTemplate {
  readonly stepId: string;
  readonly title: string;
  readonly kind: StepKind;
  readonly when?: RelativeDays;
  readonly body?: string;
  readonly stakeholders: readonly StakeholderType[];
  readonly product?: string;
  readonly stepPlanPart?: string;
  readonly criteria: readonly string[];
  readonly waitsFor: readonly string[];
}

export interface HurdleTemplate {
  readonly title: string;
  readonly description?: string;
  readonly component: Component;
  readonly measure?: string;
}

export interface ProductTemplate {
  readonly title: string;
  readonly component?: Component;
  readonly roles: readonly { readonly stakeholder: StakeholderType; readonly responsibility: Responsibility }[];
}

export interface AgreementTemplate {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly parties: readonly StakeholderType[];
  readonly contents: readonly string[];
  readonly binding?: string;
}

export interface Lesson {
  readonly text: string;
  readonly component: Component;
}

/** What an atelier hands to the next one: there is no place in it for people, votes, amounts or notes. */
export interface Blueprint {
  readonly form: number;
  readonly title: string;
  readonly source?: { readonly atelierId: string; readonly revision: number };
  readonly programme: readonly HalfDayTemplate[];
  readonly scanModel?: ScanModelTemplate;
  readonly criteria: readonly MatrixTemplate[];
  readonly stakeholderTypes: readonly StakeholderType[];
  readonly stepPlan?: { readonly plan: string; readonly version: string; readonly items: readonly StepPlanEntry[] };
  readonly steps: readonly StepTemplate[];
  readonly routePhases: readonly { readonly title: string; readonly when: RelativeDays }[];
  readonly hurdles: readonly HurdleTemplate[];
  readonly products: readonly ProductTemplate[];
  readonly agreements: readonly AgreementTemplate[];
  readonly lessons: readonly Lesson[];
}

/** The blueprint that an atelier begins with, and the day from which its days are counted. */
export interface Inheritance {
  readonly blueprint: Blueprint;
  readonly firstDay: string;
}

/** An entry of a part, by its place in the list of that part, from 1. */
export interface BlueprintEntry {
  readonly part: BlueprintPart;
  readonly number: number;
}

export interface BlueprintCommands {
  RecordLesson: { readonly lessonId: string; readonly lesson: Lesson };
  WithdrawLesson: { readonly lessonId: string };
  DrawUpBlueprint: { readonly blueprintId: string; readonly title: string };
  PublishBlueprint: { readonly blueprintId: string; readonly parts: readonly BlueprintPart[]; readonly leftOut: readonly BlueprintEntry[] };
}

export interface LessonItem extends Lesson {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface BlueprintItem {
  readonly title: string;
  readonly state: 'DRAWN_UP' | 'PUBLISHED';
  readonly content: Blueprint;
  readonly drawnUpAt: string;
  readonly publishedAt?: string;
}

export interface BlueprintItems {
  lesson: LessonItem;
  blueprint: BlueprintItem;
}

export const BLUEPRINT_REFUSALS = ['blueprint-is-empty', 'blueprint-is-published', 'lesson-list-is-full', 'marked-since-drawn-up', 'too-many-blueprints'] as const;
