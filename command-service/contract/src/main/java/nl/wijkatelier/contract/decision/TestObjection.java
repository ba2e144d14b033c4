package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Records whether an objection holds: that it argues harm to the aim. One that does not hold stands in the way of nothing.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 * @param valid whether it argues that the proposal harms the aim
 * @param reason why it does or does not
 */
public record TestObjection(
        DecisionId decisionId,
        ObjectionId objectionId,
        boolean valid,
        Explanation reason) implements DecisionCommand {
    public TestObjection {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("objectionId", objectionId);
        InvalidValue.ifMissing("reason", reason);
    }
}
