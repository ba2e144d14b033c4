package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a working method of the atelier's own off the list; what is on an agenda stays as it was planned.
 *
 * @param workFormId the method
 */
public record WithdrawWorkForm(WorkFormId workFormId) implements ProgrammeCommand {
    public WithdrawWorkForm {
        InvalidValue.ifMissing("workFormId", workFormId);
    }
}
