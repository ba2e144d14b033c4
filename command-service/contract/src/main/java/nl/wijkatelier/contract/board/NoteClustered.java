package nl.wijkatelier.contract.board;

/**
 * A note was put in a cluster.
 *
 * @param noteId the note
 * @param clusterId the cluster
 */
public record NoteClustered(NoteId noteId, ClusterId clusterId) implements BoardEvent {}
