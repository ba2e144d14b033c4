package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Records how an objection was met in the current text.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 * @param resolution what was changed
 */
public record IntegrateObjection(
        DecisionId decisionId,
        ObjectionId objectionId,
        Explanation resolution) implements DecisionCommand {
    public IntegrateObjection {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("objectionId", objectionId);
        InvalidValue.ifMissing("resolution", resolution);
    }
}
