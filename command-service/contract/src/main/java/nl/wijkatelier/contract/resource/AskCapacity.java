package nl.wijkatelier.contract.resource;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Says what is asked of a party, in place of what was asked of it before.
 *
 * @param stakeholderId the party
 * @param hours hours by phase; a phase that is not listed asks nothing, or nothing yet
 */
public record AskCapacity(StakeholderId stakeholderId, List<PhaseHours> hours) implements ResourceCommand {
    public AskCapacity {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        hours = PhaseHours.inOrder("hours", hours);
    }
}
