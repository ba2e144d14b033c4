package nl.wijkatelier.contract.board;

/**
 * A cluster was dissolved; NoteUnclustered events for its notes came before.
 *
 * @param clusterId the cluster
 */
public record ClusterDissolved(ClusterId clusterId) implements BoardEvent {}
