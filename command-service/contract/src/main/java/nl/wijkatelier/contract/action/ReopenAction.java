package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Records that it has to be done after all.
 *
 * @param actionId the action
 */
public record ReopenAction(ActionId actionId) implements ActionCommand {
    public ReopenAction {
        InvalidValue.ifMissing("actionId", actionId);
    }
}
