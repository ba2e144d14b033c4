package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * Takes up a component again that was left out; it keeps the weight it had.
 *
 * @param component one of the five
 */
public record TakeUpComponent(
        Component component) implements IntakeCommand {
    public TakeUpComponent {
        Weights.requireOneOfFive(component);
    }
}
