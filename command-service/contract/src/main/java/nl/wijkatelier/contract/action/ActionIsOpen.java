package nl.wijkatelier.contract.action;

/**
 * The action is open.
 *
 * @param actionId the action
 */
public record ActionIsOpen(ActionId actionId) implements ActionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This action is open already.";
    }
}
