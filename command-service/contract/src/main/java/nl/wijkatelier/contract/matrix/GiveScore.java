package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.decision.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Gives one's own score, instead of the one before it; nobody else sees it before the scores are shown.
 *
 * @param roundId the round
 * @param optionId the option
 * @param criterionId the criterion
 * @param score 1 to the best score of the matrix
 * @param reason why, if they say so; shown with the scores, without a name
 */
public record GiveScore(
        ScoringRoundId roundId,
        MatrixOptionId optionId,
        MatrixCriterionId criterionId,
        int score,
        @Nullable Statement reason) implements MatrixCommand {
    public GiveScore {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("optionId", optionId);
        InvalidValue.ifMissing("criterionId", criterionId);
        InvalidValue.unlessWithin("score", score, 1, 10);
    }
}
