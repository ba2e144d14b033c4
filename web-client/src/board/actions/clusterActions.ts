import type { ActionDesk } from './ActionDesk';

/** Everything that can be done with clusters. */
export function clusterActions(desk: ActionDesk) {
  return {
    /** Forms a cluster of notes. */
    formCluster(name: string, noteIds: readonly string[]) {
      return desk.send([
        { type: 'FormCluster', clusterId: desk.newId(), boardId: desk.boardId, name: name.trim(), noteIds },
      ]);
    },

    /** Gives a cluster another name. */
    nameCluster(clusterId: string, name: string) {
      return desk.send([{ type: 'NameCluster', clusterId, name: name.trim() }]);
    },

    /** Puts notes in a cluster. */
    clusterNotes(noteIds: readonly string[], clusterId: string) {
      return desk.send(noteIds.map((noteId) => ({ type: 'ClusterNote', noteId, clusterId })));
    },

    /** Takes notes out of their clusters; those that are in none are left alone. */
    unclusterNotes(noteIds: readonly string[]) {
      const clustered = noteIds.filter((noteId) => desk.note(noteId)?.cluster !== undefined);
      return desk.send(clustered.map((noteId) => ({ type: 'UnclusterNote', noteId })));
    },

    /** Dissolves a cluster; its notes stay. */
    dissolveCluster(clusterId: string) {
      return desk.send([{ type: 'DissolveCluster', clusterId }]);
    },
  };
}
