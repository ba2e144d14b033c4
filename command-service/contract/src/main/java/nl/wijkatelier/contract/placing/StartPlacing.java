package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Starts a round in which everybody places for themselves, unseen by others.
 *
 * @param placingId the new round
 * @param subject what is placed
 */
public record StartPlacing(PlacingId placingId, PlacingSubject subject) implements PlacingCommand {
    public StartPlacing {
        InvalidValue.ifMissing("placingId", placingId);
        InvalidValue.ifMissing("subject", subject);
    }
}
