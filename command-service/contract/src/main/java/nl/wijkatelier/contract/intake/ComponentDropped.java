package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;

/**
 * A component was left out, as an exception.
 *
 * @param component one of the five
 * @param reason why the atelier goes without
 */
public record ComponentDropped(Component component, Explanation reason) implements IntakeEvent {}
