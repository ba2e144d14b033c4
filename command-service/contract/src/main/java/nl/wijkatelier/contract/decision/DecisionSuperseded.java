package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * An agreed decision was replaced by a later one.
 *
 * @param decisionId the decision
 * @param byDecisionId the later one
 * @param reason why
 */
public record DecisionSuperseded(
        DecisionId decisionId,
        DecisionId byDecisionId,
        @Nullable Explanation reason) implements DecisionEvent {}
