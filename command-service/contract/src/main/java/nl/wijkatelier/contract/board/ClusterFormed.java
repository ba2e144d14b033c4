package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;

/**
 * A cluster was formed; NoteClustered events follow for its notes.
 *
 * @param clusterId the cluster
 * @param boardId the board it is on
 * @param name its name
 */
public record ClusterFormed(ClusterId clusterId, BoardId boardId, Title name) implements BoardEvent {}
