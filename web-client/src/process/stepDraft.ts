import type { AtelierCommand } from '../contract/commands';
import type { StepDescription, StepKind } from '../contract/process';
import { linesOf, typed } from '../look/lines';
import { dates, datesOf, type Moved, type Step } from './steps';
import { reschedule } from './shift';

/** A step as it stands in the form. */
export interface StepDraft {
  readonly title: string;
  readonly kind: StepKind;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly body: string;
  readonly stakeholders: readonly string[];
  readonly product: string;
  readonly stepPlanPart: string;
  readonly dependsOn: readonly string[];
  /** One on each line. */
  readonly criteria: string;
}

export const NOTHING: StepDraft = {
  title: '', kind: 'STEP', from: undefined, until: undefined, body: '', stakeholders: [], product: '', stepPlanPart: '', dependsOn: [], criteria: '',
};

export function draftOf(step: Step): StepDraft {
  const { title, kind, from, until, body = '', stakeholders, product = '', stepPlanPart = '', dependsOn, criteria } = step;
  return { title, kind, from, until, body, stakeholders, product, stepPlanPart, dependsOn, criteria: typed(criteria) };
}

export function whenIn({ from, until }: StepDraft) {
  return from === undefined ? undefined : dates(from, until);
}

/** What plans the step of the form. */
export function toPlan(stepId: string, draft: StepDraft): AtelierCommand[] {
  const when = whenIn(draft);
  const criteria = linesOf(draft.criteria);
  return [
    { type: 'PlanStep', stepId, ...described(draft), ...(when && { when }) },
    ...draft.dependsOn.map((onStepId) => ({ type: 'MakeStepDependOn', stepId, onStepId } as const)),
    ...(criteria.length > 0 ? [{ type: 'SetGoNoGoCriteria', stepId, criteria } as const] : []),
  ];
}

/**
 * What makes the step as the form has it: only what is other than when the form was opened. Days come before what it waits
 * for: what moves along was shown by the plan as it was.
 */
export function toChange(start: Step, draft: StepDraft, along: readonly Moved[]): AtelierCommand[] {
  const stepId = start.id;
  const before = draftOf(start);
  const when = whenIn(draft);
  const criteria = linesOf(draft.criteria);
  return [
    ...(same(described(before), described(draft)) ? [] : [{ type: 'DescribeStep', stepId, ...described(draft) } as const]),
    ...(same(datesOf(start), when) ? [] : [reschedule({ step: start, when }, along)]),
    ...without(before.dependsOn, draft.dependsOn).map((onStepId) => ({ type: 'RemoveDependency', stepId, onStepId } as const)),
    ...without(draft.dependsOn, before.dependsOn).map((onStepId) => ({ type: 'MakeStepDependOn', stepId, onStepId } as const)),
    ...(same(criteria, start.criteria) ? [] : [{ type: 'SetGoNoGoCriteria', stepId, criteria } as const]),
  ];
}

function described({ title, kind, body, stakeholders, product, stepPlanPart }: StepDraft): StepDescription {
  return {
    title: title.trim(),
    kind,
    stakeholders,
    ...(body.trim() && { body: body.trim() }),
    ...(product.trim() && { product: product.trim() }),
    ...(stepPlanPart.trim() && { stepPlanPart: stepPlanPart.trim() }),
  };
}

function without(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((each) => !those.includes(each));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
