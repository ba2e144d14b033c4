package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Agrees how heavily a criterion counts, from the next round on.
 *
 * @param criterionId the criterion
 * @param weight how heavily it counts, 0 (not at all) to 100
 */
public record WeighMatrixCriterion(MatrixCriterionId criterionId, int weight) implements MatrixCommand {
    public WeighMatrixCriterion {
        InvalidValue.ifMissing("criterionId", criterionId);
        InvalidValue.unlessWithin("weight", weight, 0, 100);
    }
}
