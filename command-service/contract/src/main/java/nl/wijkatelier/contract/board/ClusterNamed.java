package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;

/**
 * A cluster was renamed.
 *
 * @param clusterId the cluster
 * @param name the new name
 */
public record ClusterNamed(ClusterId clusterId, Title name) implements BoardEvent {}
