package nl.wijkatelier.atelier.action;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.action.ActionCommand;
import nl.wijkatelier.contract.action.AmendAction;
import nl.wijkatelier.contract.action.CompleteAction;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.action.ReopenAction;
import nl.wijkatelier.contract.action.WithdrawAction;

/** Who may do what with actions: all who take part see to them together. */
public final class ActionPermissions {
    private ActionPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ActionCommand command) {
        return switch (command) {
            case PlanAction _, AmendAction _, CompleteAction _, WithdrawAction _, ReopenAction _ -> Permission.TAKE_PART;
        };
    }
}
