package nl.wijkatelier.contract.action;

/**
 * It has to be done after all.
 *
 * @param actionId the action
 */
public record ActionReopened(ActionId actionId) implements ActionEvent {}
