package nl.wijkatelier.contract.matrix;

/**
 * An option was taken away.
 *
 * @param optionId the option
 */
public record MatrixOptionRemoved(MatrixOptionId optionId) implements MatrixEvent {}
