package nl.wijkatelier.contract.round;

/**
 * The notes of a round were shown to everybody.
 *
 * @param roundId the round
 * @param anonymous whether the authors stay unnamed
 */
public record RoundRevealed(RoundId roundId, boolean anonymous) implements RoundEvent {}
