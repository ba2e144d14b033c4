package nl.wijkatelier.contract.decision;

/**
 * What takes the place of an agreement was agreed on after it.
 *
 * @param decisionId the decision that would be superseded
 * @param byDecisionId the decision that was agreed on before it
 */
public record DecisionIsNotLater(DecisionId decisionId, DecisionId byDecisionId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An agreement is superseded by one that was reached after it.";
    }
}
