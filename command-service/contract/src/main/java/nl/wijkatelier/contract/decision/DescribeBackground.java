package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says what led to the question and what has to be weighed; takes the place of what was said before.
 *
 * @param decisionId the decision
 * @param background what led to it, and what weighs
 */
public record DescribeBackground(DecisionId decisionId, Background background) implements DecisionCommand {
    public DescribeBackground {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("background", background);
    }
}
