package nl.wijkatelier.contract.programme;

/**
 * A working method of the atelier's own was composed.
 *
 * @param workFormId the new method
 * @param composition what it is made of
 */
public record WorkFormComposed(WorkFormId workFormId, Composition composition) implements ProgrammeEvent {}
