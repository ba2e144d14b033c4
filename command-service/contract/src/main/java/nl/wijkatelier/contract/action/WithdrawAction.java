package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Records that it need not be done any more.
 *
 * @param actionId the action
 * @param reason why not
 */
public record WithdrawAction(ActionId actionId, @Nullable Explanation reason) implements ActionCommand {
    public WithdrawAction {
        InvalidValue.ifMissing("actionId", actionId);
    }
}
