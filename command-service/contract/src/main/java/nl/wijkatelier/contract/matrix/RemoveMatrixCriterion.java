package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a criterion away, as long as it was in no round.
 *
 * @param criterionId the criterion
 */
public record RemoveMatrixCriterion(MatrixCriterionId criterionId) implements MatrixCommand {
    public RemoveMatrixCriterion {
        InvalidValue.ifMissing("criterionId", criterionId);
    }
}
