import type { Predictions, View } from '../atelier/predicted';
import type { StepDates } from '../contract/process';
import type { ItemChange } from '../contract/items';

/** A step is what was typed, and stays where the hand put it, with all that moves along; a hurdle in the cell that was chosen. */
export const predictions: Predictions = {
  DescribeStep: ({ stepId, title, kind, body, stakeholders, product, stepPlanPart }, view) => (view.get('processStep', stepId)
    ? [['processStep', stepId, { title, kind, body: body ?? null, stakeholders, product: product ?? null, stepPlanPart: stepPlanPart ?? null }]]
    : []),
  RescheduleStep: ({ stepId, when, along }, view) => [
    ...moved(view, stepId, when),
    ...along.flatMap((each) => moved(view, each.stepId, each.when)),
  ],
  ScoreHurdle: ({ hurdleId, score }, view) => (view.get('hurdle', hurdleId) ? [['hurdle', hurdleId, { ...score }]] : []),
};

function moved(view: View, id: string, when: StepDates | undefined): ItemChange[] {
  return view.get('processStep', id) ? [['processStep', id, { from: when?.from ?? null, until: when?.until ?? null }]] : [];
}
