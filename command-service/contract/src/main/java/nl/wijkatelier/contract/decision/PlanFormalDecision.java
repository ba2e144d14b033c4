package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says which body takes the formal decision and when that is expected.
 *
 * @param decisionId the decision
 * @param path the body and the day, which is in the years 2000 to 2199
 */
public record PlanFormalDecision(DecisionId decisionId, FormalPath path) implements DecisionCommand {
    public PlanFormalDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("path", path);
        InvalidValue.unlessDay("expectedAt", path.expectedAt());
    }
}
