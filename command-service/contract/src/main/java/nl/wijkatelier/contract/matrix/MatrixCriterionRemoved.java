package nl.wijkatelier.contract.matrix;

/**
 * A criterion was taken away.
 *
 * @param criterionId the criterion
 */
public record MatrixCriterionRemoved(MatrixCriterionId criterionId) implements MatrixEvent {}
