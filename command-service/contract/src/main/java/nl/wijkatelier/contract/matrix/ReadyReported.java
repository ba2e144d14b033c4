package nl.wijkatelier.contract.matrix;

/**
 * Somebody told that they have scored what they can, or not after all.
 *
 * @param roundId the round
 * @param ready whether they are ready
 */
public record ReadyReported(ScoringRoundId roundId, boolean ready) implements MatrixEvent {}
