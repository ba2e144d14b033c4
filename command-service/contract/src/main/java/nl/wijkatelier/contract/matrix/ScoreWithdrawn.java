package nl.wijkatelier.contract.matrix;

/**
 * Somebody took their score back.
 *
 * @param roundId the round
 * @param optionId the option
 * @param criterionId the criterion
 */
public record ScoreWithdrawn(
        ScoringRoundId roundId,
        MatrixOptionId optionId,
        MatrixCriterionId criterionId) implements MatrixEvent {}
