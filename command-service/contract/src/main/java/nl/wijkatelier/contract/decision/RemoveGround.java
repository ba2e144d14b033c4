package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes away something that the decision would rest on.
 *
 * @param decisionId the decision
 * @param ground what it rested on
 */
public record RemoveGround(DecisionId decisionId, Ground ground) implements DecisionCommand {
    public RemoveGround {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("ground", ground);
    }
}
