package nl.wijkatelier.contract.decision;

/**
 * Only an agreed decision can be superseded, and only by an agreed one.
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
        return "Only an agreed decision can be superseded, by another agreed decision.";
    }
}
