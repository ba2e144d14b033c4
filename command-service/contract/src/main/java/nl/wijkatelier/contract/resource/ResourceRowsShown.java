package nl.wijkatelier.contract.resource;

/**
 * The rows of a round were shown to everybody.
 *
 * @param roundId the round
 */
public record ResourceRowsShown(ResourceRoundId roundId) implements ResourceEvent {}
