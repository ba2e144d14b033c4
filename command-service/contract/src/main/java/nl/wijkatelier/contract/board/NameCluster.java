package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Renames a cluster.
 *
 * @param clusterId the cluster
 * @param name the new name
 */
public record NameCluster(ClusterId clusterId, Title name) implements BoardCommand {
    public NameCluster {
        InvalidValue.ifMissing("clusterId", clusterId);
        InvalidValue.ifMissing("name", name);
    }
}
