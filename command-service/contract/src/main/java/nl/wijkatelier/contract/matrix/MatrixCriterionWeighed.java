package nl.wijkatelier.contract.matrix;

/**
 * It was agreed how heavily a criterion counts.
 *
 * @param criterionId the criterion
 * @param weight how heavily it counts, 0 (not at all) to 100
 */
public record MatrixCriterionWeighed(MatrixCriterionId criterionId, int weight) implements MatrixEvent {}
