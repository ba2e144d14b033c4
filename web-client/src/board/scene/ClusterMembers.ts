import type { SceneNote } from './scene';

/** Which notes are in which cluster, and which clusters have to be looked at again because of that. */
export class ClusterMembers {
  readonly #members = new Map<string, Set<string>>();
  readonly #clusterOf = new Map<string, string>();
  #stale = new Set<string>();

  /** The notes of a cluster. */
  of(clusterId: string): string[] {
    return [...(this.#members.get(clusterId) ?? [])];
  }

  /** A note came, moved, or is in another cluster now. */
  changed({ id, cluster }: Pick<SceneNote, 'id' | 'cluster'>): void {
    const before = this.#clusterOf.get(id);
    if (before !== undefined) this.#stale.add(before);
    if (cluster !== undefined) this.#stale.add(cluster);
    if (before === cluster) return;
    if (before !== undefined) this.#members.get(before)?.delete(id);
    if (cluster === undefined) this.#clusterOf.delete(id);
    else this.#join(id, cluster);
  }

  /** A note went. */
  gone(id: string): void {
    this.changed({ id, cluster: undefined });
  }

  /** The clusters of which a note came, moved or went since this was asked last. */
  takeStale(): ReadonlySet<string> {
    const stale = this.#stale;
    this.#stale = new Set();
    return stale;
  }

  #join(id: string, cluster: string): void {
    this.#clusterOf.set(id, cluster);
    const members = this.#members.get(cluster);
    if (members) members.add(id);
    else this.#members.set(cluster, new Set([id]));
  }
}
