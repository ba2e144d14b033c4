package nl.wijkatelier.contract.matrix;

/**
 * A round in which everybody scores for themselves was started.
 *
 * @param matrixId the matrix
 * @param roundId the round
 */
public record ScoringStarted(MatrixId matrixId, ScoringRoundId roundId) implements MatrixEvent {}
