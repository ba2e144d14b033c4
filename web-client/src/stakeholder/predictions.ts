import type { Predictions } from '../atelier/predicted';

/** A stakeholder stays where the hand put it. */
export const predictions: Predictions = {
  PlaceStakeholder: ({ stakeholderId, standing }, view) =>
    view.get('stakeholder', stakeholderId) ? [['stakeholder', stakeholderId, { ...standing }]] : [],
};
