package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * A component that was left out was taken up again.
 *
 * @param component one of the five
 */
public record ComponentTakenUp(Component component) implements IntakeEvent {}
