package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the round and shows all places, without names.
 *
 * @param placingId the round
 */
public record ShowPlaces(PlacingId placingId) implements PlacingCommand {
    public ShowPlaces {
        InvalidValue.ifMissing("placingId", placingId);
    }
}
