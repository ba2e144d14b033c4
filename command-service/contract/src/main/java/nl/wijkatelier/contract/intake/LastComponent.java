package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * Somebody leaves out the last component.
 *
 * @param component one of the five
 */
public record LastComponent(Component component) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An atelier has at least one component. Take up another one first.";
    }
}
