import { useScene } from '../stage/useScene';
import type { BoardScene } from '../scene/BoardScene';

/** Notes under one heading of the list, in reading order. */
export interface Group {
  /** The cluster; undefined for notes that are in none. */
  readonly clusterId: string | undefined;
  readonly name: string;
  readonly noteIds: readonly string[];
  /** The cards of others that are not to be read yet. */
  readonly closedIds: readonly string[];
}

/** The notes of the board by cluster, those in none last; renders again only when that order changes. */
export function useGroups(): readonly Group[] {
  return useScene(groups, (found) => found.map((group) => [group.clusterId, group.name, ...group.noteIds, 'closed', ...group.closedIds].join(' ')).join('\n'));
}

function groups(scene: BoardScene): Group[] {
  const clustered = [...scene.clusters.values()].map(({ id, name, members }) => ({
    clusterId: id,
    name,
    ...apart(scene, members),
  }));
  const loose = [...scene.notes.values()].filter(
    (note) => note.cluster === undefined || !scene.clusters.has(note.cluster),
  );
  return [...clustered, { clusterId: undefined, name: '', ...apart(scene, loose.map(({ id }) => id)) }];
}

/** What there is to read, and what there is not: with forty people that would be in between everywhere. */
function apart(scene: BoardScene, ids: readonly string[]): Pick<Group, 'noteIds' | 'closedIds'> {
  const isClosed = (id: string) => scene.notes.get(id)?.closed ?? false;
  const ordered = inReadingOrder(scene, ids);
  return { noteIds: ordered.filter((id) => !isClosed(id)), closedIds: ordered.filter(isClosed) };
}

function inReadingOrder(scene: BoardScene, ids: readonly string[]): string[] {
  const place = (id: string) => scene.notes.get(id)?.rect ?? { x: 0, y: 0 };
  return [...ids].sort((a, b) => place(a).x - place(b).x || place(a).y - place(b).y);
}
