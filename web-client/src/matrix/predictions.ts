import type { Predictions, View } from '../atelier/predicted';
import type { ItemChange, RawFields } from '../contract/items';
import type { GivenScore } from '../contract/matrix';

/** One's own score shows where it was given; of others nothing is known. */
export const predictions: Predictions = {
  GiveScore: ({ roundId, optionId, criterionId, score, reason }, view) => sheet(roundId, view, (scores) => [
    ...without(scores, optionId, criterionId),
    { option: optionId, criterion: criterionId, score, ...(reason && { reason }) },
  ]),
  WithdrawScore: ({ roundId, optionId, criterionId }, view) => sheet(roundId, view, (scores) => without(scores, optionId, criterionId)),
  ReportReady: ({ roundId, ready }, view) => sheet(roundId, view, (scores) => scores, { ready: ready || null }),
};

type Change = (scores: readonly GivenScore[]) => readonly GivenScore[];

function sheet(roundId: string, view: View, change: Change, more: RawFields = {}): readonly ItemChange[] {
  if (view.get('scoringRound', roundId)?.state !== 'SCORING') return [];
  const id = `${roundId}:${view.me}`;
  const scores = change(view.get('scoreSheet', id)?.scores ?? []);
  return [['scoreSheet', id, { round: roundId, owner: view.me, private: true, scores, ...more }]];
}

function without(scores: readonly GivenScore[], option: string, criterion: string): readonly GivenScore[] {
  return scores.filter((each) => each.option !== option || each.criterion !== criterion);
}
