package nl.wijkatelier.contract.matrix;

/**
 * A round ended, and it was shown how the scores are spread.
 *
 * @param roundId the round
 */
public record ScoresShown(ScoringRoundId roundId) implements MatrixEvent {}
