package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Dissolves a cluster; its notes stay.
 *
 * @param clusterId the cluster
 */
public record DissolveCluster(ClusterId clusterId) implements BoardCommand {
    public DissolveCluster {
        InvalidValue.ifMissing("clusterId", clusterId);
    }
}
