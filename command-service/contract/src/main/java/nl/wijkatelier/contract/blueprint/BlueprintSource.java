package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.atelier.AtelierId;

/**
 * The atelier that a blueprint was drawn up from.
 *
 * @param atelierId the atelier
 * @param revision at which revision
 */
public record BlueprintSource(AtelierId atelierId, long revision) {
    public BlueprintSource {
        InvalidValue.ifMissing("atelierId", atelierId);
        InvalidValue.unlessWithin("revision", revision, 1, Long.MAX_VALUE);
    }
}
