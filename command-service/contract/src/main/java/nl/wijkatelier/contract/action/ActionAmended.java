package nl.wijkatelier.contract.action;

/**
 * An action is something else now, or for somebody else, or for another day.
 *
 * @param actionId the action
 * @param entry what has to be done, by whom and when
 */
public record ActionAmended(ActionId actionId, ActionEntry entry) implements ActionEvent {}
