package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Takes a stakeholder out of its ring: where it is, is unknown again.
 *
 * @param stakeholderId the stakeholder
 * @param analysis what the placement is about
 */
public record TakeOutOfRing(StakeholderId stakeholderId, RingAnalysis analysis) implements RingCommand {
    public TakeOutOfRing {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("analysis", analysis);
    }
}
