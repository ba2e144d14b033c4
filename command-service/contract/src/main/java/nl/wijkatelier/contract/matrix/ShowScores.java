package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the round and shows how the scores are spread, without names.
 *
 * @param roundId the round
 */
public record ShowScores(ScoringRoundId roundId) implements MatrixCommand {
    public ShowScores {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
