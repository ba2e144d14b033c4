package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.Standing;

/**
 * Says where a stakeholder stands in one's own view; others do not see whose view it is.
 *
 * @param placingId the round
 * @param stakeholderId the stakeholder
 * @param standing influence and interest
 */
public record ProposeStanding(
        PlacingId placingId,
        StakeholderId stakeholderId,
        Standing standing) implements PlacingCommand {
    public ProposeStanding {
        InvalidValue.ifMissing("placingId", placingId);
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("standing", standing);
    }
}
