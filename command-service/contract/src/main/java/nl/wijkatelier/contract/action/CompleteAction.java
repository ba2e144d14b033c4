package nl.wijkatelier.contract.action;

import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Records that it was done.
 *
 * @param actionId the action
 * @param doneAt on which day, in the years 2000 to 2199
 */
public record CompleteAction(ActionId actionId, LocalDate doneAt) implements ActionCommand {
    public CompleteAction {
        InvalidValue.ifMissing("actionId", actionId);
        InvalidValue.ifMissing("doneAt", doneAt);
        InvalidValue.unlessDay("doneAt", doneAt);
    }
}
