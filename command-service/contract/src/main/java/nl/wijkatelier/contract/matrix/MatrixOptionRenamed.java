package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.Title;

/**
 * An option got another name.
 *
 * @param optionId the option
 * @param text what it is
 */
public record MatrixOptionRenamed(MatrixOptionId optionId, Title text) implements MatrixEvent {}
