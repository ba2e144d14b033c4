package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says which majority is needed, and among how many; only before the vote on a text has begun.
 *
 * @param decisionId the decision
 * @param rule the majority and the quorum
 */
public record SetVotingRule(DecisionId decisionId, VotingRule rule) implements DecisionCommand {
    public SetVotingRule {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("rule", rule);
    }
}
