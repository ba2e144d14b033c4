package nl.wijkatelier.contract.matrix;

/**
 * A matrix was taken away, with its options and criteria.
 *
 * @param matrixId the matrix
 */
public record MatrixWithdrawn(MatrixId matrixId) implements MatrixEvent {}
