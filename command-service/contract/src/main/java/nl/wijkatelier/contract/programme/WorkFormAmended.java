package nl.wijkatelier.contract.programme;

/**
 * Something else was made of a working method of the atelier's own.
 *
 * @param workFormId the method
 * @param composition what it is made of
 */
public record WorkFormAmended(WorkFormId workFormId, Composition composition) implements ProgrammeEvent {}
