package nl.wijkatelier.contract.action;

/**
 * It was agreed that something has to be done.
 *
 * @param actionId the action
 * @param entry what has to be done, by whom and when
 */
public record ActionPlanned(ActionId actionId, ActionEntry entry) implements ActionEvent {}
