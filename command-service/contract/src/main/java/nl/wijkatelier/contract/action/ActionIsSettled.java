package nl.wijkatelier.contract.action;

/**
 * The action was done or withdrawn.
 *
 * @param actionId the action
 */
public record ActionIsSettled(ActionId actionId) implements ActionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This action was done or withdrawn. Open it again first.";
    }
}
