package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes one's own score back: what somebody thinks is unknown again.
 *
 * @param roundId the round
 * @param optionId the option
 * @param criterionId the criterion
 */
public record WithdrawScore(
        ScoringRoundId roundId,
        MatrixOptionId optionId,
        MatrixCriterionId criterionId) implements MatrixCommand {
    public WithdrawScore {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("optionId", optionId);
        InvalidValue.ifMissing("criterionId", criterionId);
    }
}
