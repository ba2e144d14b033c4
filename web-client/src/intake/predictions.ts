import type { Predictions } from '../atelier/predicted';

/** What was chosen stays chosen while it is saved: the next choice builds on it. */
export const predictions: Predictions = {
  RecordIntake: ({ heldOn, heldBy, heldWith }) => [
    ['intake', 'intake', { heldOn: heldOn ?? null, heldBy: heldBy ?? null, heldWith }],
  ],
  WeighComponent: ({ component, quarters }) => [['weight', component, { quarters }]],
};
