import { useBoard, useView } from '../BoardContext';
import { useOpenVote } from '../notes/useRounds';
import type { Group } from './useGroups';
import { useGroups } from './useGroups';
import { shuffled } from './votingOrder';

/** The groups with only the notes that were searched for; all of them when nothing was. */
export function useFilteredGroups(): readonly Group[] {
  const { search } = useBoard();
  const groups = useVotingOrder(useGroups());
  const words = useView((view) => (view.searching ? view.search.trim() : ''));
  if (words === '') return groups;
  const found = new Set(search.found);
  return groups.map((group) => ({ ...group, noteIds: group.noteIds.filter((id) => found.has(id)), closedIds: [] }));
}

/** While a vote is open, an order by chance for each person: what stands first gets dots for standing first. */
function useVotingOrder(groups: readonly Group[]): readonly Group[] {
  const { me } = useBoard();
  const vote = useOpenVote();
  if (!vote) return groups;
  const seed = `${vote.id} ${me}`;
  return shuffled(groups, seed, ({ clusterId = '' }) => clusterId)
    .map((group) => ({ ...group, noteIds: shuffled(group.noteIds, seed, (id) => id) }));
}
