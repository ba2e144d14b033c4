package nl.wijkatelier.contract.action;

import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Records that it was done.
 *
 * @param actionId the action
 * @param doneAt on which day
 */
public record CompleteAction(ActionId actionId, LocalDate doneAt) implements ActionCommand {
    public CompleteAction {
        InvalidValue.ifMissing("actionId", actionId);
        InvalidValue.ifMissing("doneAt", doneAt);
    }
}
