package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says who may read about it outside the atelier.
 *
 * @param decisionId the decision
 * @param confidentiality who may
 */
public record ClassifyDecision(DecisionId decisionId, Confidentiality confidentiality) implements DecisionCommand {
    public ClassifyDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("confidentiality", confidentiality);
    }
}
