package nl.wijkatelier.contract.decision;

/**
 * Only an agreed decision can be superseded, by an agreed one, or be decided on formally.
 *
 * @param decisionId the decision that is not agreed
 */
public record DecisionIsNotAgreed(DecisionId decisionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This needs an agreement that has been recorded.";
    }
}
