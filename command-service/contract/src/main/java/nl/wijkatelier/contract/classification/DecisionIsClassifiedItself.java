package nl.wijkatelier.contract.classification;

/**
 * Decisions are classified in their own record.
 *
 * @param decisionId the decision
 */
public record DecisionIsClassifiedItself(String decisionId) implements ClassificationRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Who may read about a decision is part of its record. Say it there, with ClassifyDecision.";
    }
}
