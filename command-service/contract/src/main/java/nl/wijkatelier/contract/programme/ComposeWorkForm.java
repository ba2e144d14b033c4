package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Composes a working method of the atelier's own.
 *
 * @param workFormId the new method
 * @param composition what it is made of
 */
public record ComposeWorkForm(WorkFormId workFormId, Composition composition) implements ProgrammeCommand {
    public ComposeWorkForm {
        InvalidValue.ifMissing("workFormId", workFormId);
        InvalidValue.ifMissing("composition", composition);
    }
}
