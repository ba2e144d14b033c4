package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Places a stakeholder in a ring.
 *
 * @param stakeholderId the stakeholder
 * @param analysis what the placement is about
 * @param ring in which ring
 */
public record PlaceInRing(StakeholderId stakeholderId, RingAnalysis analysis, Ring ring) implements RingCommand {
    public PlaceInRing {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("analysis", analysis);
        InvalidValue.ifMissing("ring", ring);
    }
}
