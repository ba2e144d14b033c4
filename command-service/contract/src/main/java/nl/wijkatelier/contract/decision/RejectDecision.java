package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Records that no agreement was reached.
 *
 * @param decisionId the decision
 * @param reason why not
 */
public record RejectDecision(DecisionId decisionId, Explanation reason) implements DecisionCommand {
    public RejectDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("reason", reason);
    }
}
