package nl.wijkatelier.contract.action;

import java.time.LocalDate;

/**
 * It was done.
 *
 * @param actionId the action
 * @param doneAt on which day
 */
public record ActionCompleted(ActionId actionId, LocalDate doneAt) implements ActionEvent {}
