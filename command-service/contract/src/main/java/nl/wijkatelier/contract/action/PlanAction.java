package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Agrees that something has to be done.
 *
 * @param actionId the action
 * @param entry what has to be done, by whom and when; in the years 2000 to 2199
 */
public record PlanAction(ActionId actionId, ActionEntry entry) implements ActionCommand {
    public PlanAction {
        InvalidValue.ifMissing("actionId", actionId);
        InvalidValue.ifMissing("entry", entry);
        InvalidValue.unlessDay("dueAt", entry.dueAt());
    }
}
