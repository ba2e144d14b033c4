package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Starts a round in which everybody scores for themselves; the rounds before it stay as they are.
 *
 * @param matrixId the matrix
 * @param roundId the new round
 */
public record StartScoring(MatrixId matrixId, ScoringRoundId roundId) implements MatrixCommand {
    public StartScoring {
        InvalidValue.ifMissing("matrixId", matrixId);
        InvalidValue.ifMissing("roundId", roundId);
    }
}
