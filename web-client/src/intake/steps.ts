import { useItem, useItems } from '../atelier/hooks';
import { FIVE_COMPONENTS, type IntakeEntryKind } from '../contract/intake';

export const STEP_NAMES = ['occasion', 'goals', 'results', 'constraints', 'people', 'weights', 'quotation'] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** Which entries are filled in where. */
export const ENTRIES_OF = {
  goals: ['GOAL', 'QUESTION'],
  results: ['DELIVERABLE', 'SUCCESS_CRITERION'],
  constraints: ['CONSTRAINT', 'CANDIDATE_NEIGHBOURHOOD'],
} as const satisfies Partial<Record<StepName, readonly IntakeEntryKind[]>>;

/** Which steps have been filled in: the least without which an atelier cannot be prepared. */
export function useDone(): Readonly<Record<StepName, boolean>> {
  const intake = useItem('intake', 'intake');
  const entries = useItems('intakeEntry');
  const attendees = useItems('attendee');
  const weights = useItems('weight');
  const quotation = useItem('quotation', 'quotation');
  const has = (kind: IntakeEntryKind) => entries.some((entry) => entry.kind === kind);
  const settled = weights.filter(({ quarters, reason }) => quarters !== undefined || reason !== undefined);
  return {
    occasion: intake?.occasion !== undefined,
    goals: has('GOAL'),
    results: has('DELIVERABLE'),
    constraints: has('CONSTRAINT') && has('CANDIDATE_NEIGHBOURHOOD'),
    people: attendees.length > 0,
    weights: settled.length === FIVE_COMPONENTS.length,
    quotation: quotation?.totalCents !== undefined,
  };
}

export function isStep(name: string | null): name is StepName {
  return STEP_NAMES.some((step) => step === name);
}
