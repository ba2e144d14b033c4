import type { Predictions } from '../atelier/predicted';

/** What was chosen stays chosen while it is saved: the next choice builds on it. */
export const predictions: Predictions = {
  RecordIntakeDay: ({ heldOn }) => [['intake', 'intake', { heldOn: heldOn ?? null }]],
  RecordIntakeHolder: ({ heldBy }) => [['intake', 'intake', { heldBy: heldBy ?? null }]],
  RecordIntakeGuest: ({ participantId, there }, view) => {
    const others = (view.get('intake', 'intake')?.heldWith ?? []).filter((id) => id !== participantId);
    return [['intake', 'intake', { heldWith: there ? [...others, participantId] : others }]];
  },
  WeighComponent: ({ component, quarters }) => [['weight', component, { quarters }]],
};
