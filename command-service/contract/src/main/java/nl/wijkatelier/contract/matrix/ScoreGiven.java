package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.decision.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave their score.
 *
 * @param roundId the round
 * @param optionId the option
 * @param criterionId the criterion
 * @param score 1 to the best score of the matrix
 * @param reason why, if they say so; shown with the scores, without a name
 */
public record ScoreGiven(
        ScoringRoundId roundId,
        MatrixOptionId optionId,
        MatrixCriterionId criterionId,
        int score,
        @Nullable Statement reason) implements MatrixEvent {}
