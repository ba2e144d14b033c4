package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Weighs a component of the atelier (DOMAIN.md §6: factor 0.50 to 2.00 in steps of 0.25).
 *
 * @param component one of the five
 * @param quarters the factor in quarters, 2 (0.50) to 8 (2.00): whole numbers, so that no amount is ever rounded by a computer
 */
public record WeighComponent(
        Component component,
        int quarters) implements IntakeCommand {
    public WeighComponent {
        Weights.requireOneOfFive(component);
        InvalidValue.unlessWithin("quarters", quarters, Weights.LEAST, Weights.MOST);
    }
}
