package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Component;

/**
 * The component was never left out.
 *
 * @param component one of the five
 */
public record ComponentIsNotDropped(Component component) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The component takes part already. Reload the page.";
    }
}
