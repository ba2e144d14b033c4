import { hull } from '../geometry/hull';
import { holds, middle } from '../geometry/rect';
import type { Scene, SceneNote } from '../scene/scene';

/** What dropping notes here does to clusters: notes by the cluster they come into, and notes that leave theirs. */
export interface ClusterChanges {
  readonly into: ReadonlyMap<string, readonly string[]>;
  readonly out: readonly string[];
}

/**
 * A note dropped in the area of a cluster joins it; one dropped outside the area of its own leaves it. The areas are
 * those without the dropped notes: otherwise a cluster would stretch along and no note could ever leave it.
 */
export function clusterChanges(scene: Scene, dropped: ReadonlySet<string>): ClusterChanges {
  const areas = areasWithout(scene, dropped);
  const into = new Map<string, string[]>();
  const out: string[] = [];
  for (const id of dropped) {
    const note = scene.notes.get(id);
    if (!note) continue;
    const target = areaUnder(note, areas);
    if (target !== undefined && target !== note.cluster) into.set(target, [...(into.get(target) ?? []), id]);
    else if (target === undefined && note.cluster !== undefined && areas.has(note.cluster)) out.push(id);
  }
  return { into, out };
}

type Areas = ReadonlyMap<string, NonNullable<ReturnType<typeof hull>>>;

function areasWithout(scene: Scene, dropped: ReadonlySet<string>): Areas {
  const areas = new Map<string, NonNullable<ReturnType<typeof hull>>>();
  for (const cluster of scene.clusters.values()) {
    const staying = cluster.members.filter((id) => !dropped.has(id));
    const area = hull(staying.flatMap((id) => scene.notes.get(id)?.rect ?? []));
    if (area) areas.set(cluster.id, area);
  }
  return areas;
}

function areaUnder(note: SceneNote, areas: Areas): string | undefined {
  const place = middle(note.rect);
  const own = note.cluster === undefined ? undefined : areas.get(note.cluster);
  if (own && holds(own, place)) return note.cluster;
  for (const [id, area] of areas) if (holds(area, place)) return id;
  return undefined;
}
