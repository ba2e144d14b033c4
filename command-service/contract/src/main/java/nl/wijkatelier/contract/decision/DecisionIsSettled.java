package nl.wijkatelier.contract.decision;

/**
 * The decision is agreed, rejected or superseded, and is never rewritten.
 *
 * @param decisionId the decision
 */
public record DecisionIsSettled(DecisionId decisionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This decision is settled. Propose a new one that supersedes it.";
    }
}
