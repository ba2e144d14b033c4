package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Marks an agreed decision as replaced by a later agreed one; both stay.
 *
 * @param decisionId the decision
 * @param byDecisionId the decision that replaces it
 * @param reason why
 */
public record SupersedeDecision(
        DecisionId decisionId,
        DecisionId byDecisionId,
        @Nullable Explanation reason) implements DecisionCommand {
    public SupersedeDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("byDecisionId", byDecisionId);
    }
}
