import type { Predictions, View } from '../atelier/predicted';
import type { ItemChange } from '../contract/items';

/** A dot shows where it was put, as far as the budget goes; on a note of one's own none goes. */
export const predictions: Predictions = {
  CastDot: ({ voteId, noteId }, view) => (view.get('note', noteId)?.author === view.me ? [] : dots(voteId, noteId, 1, view)),
  TakeBackDot: ({ voteId, noteId }, view) => dots(voteId, noteId, -1, view),
};

function dots(voteId: string, noteId: string, more: 1 | -1, view: View): readonly ItemChange[] {
  const vote = view.get('vote', voteId);
  if (vote?.state !== 'OPEN') return [];
  const ballotId = `${voteId}:${view.me}`;
  const before = view.get('ballot', ballotId)?.dots ?? {};
  const onNote = (before[noteId] ?? 0) + more;
  const spent = Object.values(before).reduce((sum, each) => sum + each, 0) + more;
  if (onNote < 0 || onNote > vote.perNote || spent > vote.budget) return [];
  const after: Record<string, number> = { ...before, [noteId]: onNote };
  return [
    ['ballot', ballotId, { vote: voteId, owner: view.me, private: true, dots: withoutZero(after) }],
    ['vote', voteId, { dotsCast: vote.dotsCast + more }],
  ];
}

function withoutZero(dots: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(dots).filter(([, count]) => count > 0));
}
