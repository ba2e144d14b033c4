package nl.wijkatelier.contract.placing;

/**
 * A round was started in which everybody places for themselves.
 *
 * @param placingId the new round
 * @param subject what is placed
 */
public record PlacingStarted(PlacingId placingId, PlacingSubject subject) implements PlacingEvent {}
