package nl.wijkatelier.contract.placing;

/**
 * The round was ended, and all places shown without names.
 *
 * @param placingId the round
 */
public record PlacesShown(PlacingId placingId) implements PlacingEvent {}
