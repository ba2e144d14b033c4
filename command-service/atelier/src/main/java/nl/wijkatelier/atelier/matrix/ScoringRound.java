package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.ScoringRoundId;

/**
 * A round in which everybody scores for themselves.
 *
 * @param roundId which
 * @param matrixId its matrix
 * @param shown whether it is over
 */
public record ScoringRound(ScoringRoundId roundId, MatrixId matrixId, boolean shown) {

    ScoringRound over() {
        return new ScoringRound(roundId, matrixId, true);
    }
}
