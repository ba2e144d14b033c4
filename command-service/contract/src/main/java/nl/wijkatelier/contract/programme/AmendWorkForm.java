package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes something else of a working method of the atelier's own; what is on an agenda stays as it was planned.
 *
 * @param workFormId the method
 * @param composition what it is made of
 */
public record AmendWorkForm(WorkFormId workFormId, Composition composition) implements ProgrammeCommand {
    public AmendWorkForm {
        InvalidValue.ifMissing("workFormId", workFormId);
        InvalidValue.ifMissing("composition", composition);
    }
}
