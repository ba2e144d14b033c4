package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.Standing;

/**
 * Somebody said where a stakeholder stands.
 *
 * @param placingId the round
 * @param stakeholderId the stakeholder
 * @param standing influence and interest
 */
public record StandingProposed(
        PlacingId placingId,
        StakeholderId stakeholderId,
        Standing standing) implements PlacingEvent {}
