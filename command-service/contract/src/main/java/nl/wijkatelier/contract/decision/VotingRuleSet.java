package nl.wijkatelier.contract.decision;

/**
 * It was said which majority is needed, and among how many.
 *
 * @param decisionId the decision
 * @param rule the majority and the quorum
 */
public record VotingRuleSet(DecisionId decisionId, VotingRule rule) implements DecisionEvent {}
