package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * The component was left out.
 *
 * @param component one of the five
 */
public record ComponentIsDropped(Component component) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Take up the component again first.";
    }
}
