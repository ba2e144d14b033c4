package nl.wijkatelier.contract.decision;

/**
 * Somebody else decides, or nobody was appointed.
 *
 * @param decisionId the decision
 */
public record NotTheDecider(DecisionId decisionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "You were not appointed to decide this.";
    }
}
