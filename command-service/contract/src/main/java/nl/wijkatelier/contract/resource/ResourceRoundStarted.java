package nl.wijkatelier.contract.resource;

/**
 * A round of own rows was started.
 *
 * @param roundId the round
 */
public record ResourceRoundStarted(ResourceRoundId roundId) implements ResourceEvent {}
