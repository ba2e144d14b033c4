import type { Predictions, View } from '../atelier/predicted';
import type { ItemChange } from '../contract/items';
import type { OwnPlace } from '../contract/placing';

/** One's own place shows where it was given; of others nothing is known. */
export const predictions: Predictions = {
  ProposeStanding: ({ placingId, stakeholderId, standing }, view) =>
    placed(placingId, { item: stakeholderId, right: standing.interest, up: standing.influence }, view),
  ProposeHurdleScore: ({ placingId, hurdleId, score }, view) =>
    placed(placingId, { item: hurdleId, right: score.impact, up: score.likelihood }, view),
};

function placed(placing: string, place: OwnPlace, view: View): readonly ItemChange[] {
  if (view.get('placing', placing)?.state !== 'PLACING') return [];
  const id = `${placing}:${view.me}`;
  const others = (view.get('placeSheet', id)?.places ?? []).filter(({ item }) => item !== place.item);
  return [['placeSheet', id, { placing, owner: view.me, private: true, places: [...others, place] }]];
}
