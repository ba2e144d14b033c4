package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Corrects an open action; refused when somebody else changed it meanwhile.
 *
 * @param actionId the action
 * @param entry what has to be done, by whom and when; in the years 2000 to 2199
 * @param basedOn the revision at which it was seen
 */
public record AmendAction(ActionId actionId, ActionEntry entry, long basedOn) implements ActionCommand {
    public AmendAction {
        InvalidValue.ifMissing("actionId", actionId);
        InvalidValue.ifMissing("entry", entry);
        InvalidValue.unlessDay("dueAt", entry.dueAt());
    }
}
