package nl.wijkatelier.contract.action;

/**
 * Somebody else changed the action after it was seen.
 *
 * @param actionId the action
 * @param theirs what it is now
 * @param revision the revision to base a next change on
 */
public record ActionChangedMeanwhile(ActionId actionId, ActionEntry theirs, long revision) implements ActionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this action meanwhile. Look at it again.";
    }
}
