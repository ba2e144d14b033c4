package nl.wijkatelier.contract.decision;

/**
 * Only a vote has a majority, and only an advice has one who decides.
 *
 * @param method how it is decided
 */
public record RuleNotOfMethod(DecisionMethod method) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A decision by " + method + " has no such rule.";
    }
}
