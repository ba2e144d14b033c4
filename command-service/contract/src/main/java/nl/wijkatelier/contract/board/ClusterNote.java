package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Puts a note in a cluster of its board, taking it out of the one it was in.
 *
 * @param noteId the note
 * @param clusterId the cluster
 */
public record ClusterNote(NoteId noteId, ClusterId clusterId) implements BoardCommand {
    public ClusterNote {
        InvalidValue.ifMissing("noteId", noteId);
        InvalidValue.ifMissing("clusterId", clusterId);
    }
}
