package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * It need not be done any more.
 *
 * @param actionId the action
 * @param reason why not
 */
public record ActionWithdrawn(ActionId actionId, @Nullable Explanation reason) implements ActionEvent {}
