package nl.wijkatelier.atelier.placing;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.PlacingId;

/**
 * A place that somebody gave in a round that runs.
 *
 * @param placingId in which round
 * @param participantId who
 * @param item what was placed
 * @param right how far to the right: interest or impact
 * @param up how far up: influence or likelihood
 */
public record Proposed(PlacingId placingId, ParticipantId participantId, String item, double right, double up) {
    boolean isSameThingAs(Proposed other) {
        return placingId.equals(other.placingId) && participantId.equals(other.participantId) && item.equals(other.item);
    }
}
