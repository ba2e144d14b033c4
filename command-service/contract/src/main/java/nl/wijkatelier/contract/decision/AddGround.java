package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Adds something that the decision rests on, as it stands at this moment.
 *
 * @param decisionId the decision
 * @param ground what it rests on
 */
public record AddGround(DecisionId decisionId, Ground ground) implements DecisionCommand {
    public AddGround {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("ground", ground);
    }
}
