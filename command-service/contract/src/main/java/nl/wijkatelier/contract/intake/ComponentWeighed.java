package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * A component of the atelier was weighed.
 *
 * @param component one of the five
 * @param quarters the factor in quarters, 2 (0.50) to 8 (2.00): whole numbers, so that no amount is ever rounded by a computer
 */
public record ComponentWeighed(Component component, int quarters) implements IntakeEvent {}
