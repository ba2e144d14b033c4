package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Places a stakeholder on the map, or moves it there.
 *
 * @param stakeholderId the stakeholder
 * @param standing influence and interest
 */
public record PlaceStakeholder(StakeholderId stakeholderId, Standing standing) implements StakeholderCommand {
    public PlaceStakeholder {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("standing", standing);
    }
}
