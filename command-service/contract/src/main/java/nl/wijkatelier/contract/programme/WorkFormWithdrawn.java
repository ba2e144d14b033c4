package nl.wijkatelier.contract.programme;

/**
 * A working method of the atelier's own was taken off the list.
 *
 * @param workFormId the method
 */
public record WorkFormWithdrawn(WorkFormId workFormId) implements ProgrammeEvent {}
