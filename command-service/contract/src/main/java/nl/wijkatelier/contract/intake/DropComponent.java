package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Leaves a component out, as an explicit exception (DOMAIN.md §6: an atelier has all five).
 *
 * @param component one of the five
 * @param reason why the atelier goes without
 */
public record DropComponent(
        Component component,
        Explanation reason) implements IntakeCommand {
    public DropComponent {
        Weights.requireOneOfFive(component);
        InvalidValue.ifMissing("reason", reason);
    }
}
