import { useBoard, useView } from '../BoardContext';
import type { Group } from './useGroups';
import { useGroups } from './useGroups';

/** The groups with only the notes that were searched for; all of them when nothing was. */
export function useFilteredGroups(): readonly Group[] {
  const { search } = useBoard();
  const groups = useGroups();
  const words = useView((view) => (view.searching ? view.search.trim() : ''));
  if (words === '') return groups;
  const found = new Set(search.found);
  return groups.map((group) => ({ ...group, noteIds: group.noteIds.filter((id) => found.has(id)) }));
}
