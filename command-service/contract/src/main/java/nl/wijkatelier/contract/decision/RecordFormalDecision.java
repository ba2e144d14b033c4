package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Records what the body with the power made of an agreement.
 *
 * @param decisionId the decision
 * @param formal what it decided, when (in the years 2000 to 2199) and where that is found
 */
public record RecordFormalDecision(DecisionId decisionId, FormalDecision formal) implements DecisionCommand {
    public RecordFormalDecision {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("formal", formal);
        InvalidValue.unlessDay("decidedAt", formal.decidedAt());
    }
}
