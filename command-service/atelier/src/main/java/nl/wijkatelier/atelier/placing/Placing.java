package nl.wijkatelier.atelier.placing;

import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingSubject;

/**
 * A round in which people place in silence.
 *
 * @param placingId which
 * @param subject what is placed
 * @param shown whether it is over
 */
public record Placing(PlacingId placingId, PlacingSubject subject, boolean shown) {}
