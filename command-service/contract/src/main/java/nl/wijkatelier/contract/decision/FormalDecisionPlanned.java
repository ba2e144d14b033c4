package nl.wijkatelier.contract.decision;

/**
 * It was said which body takes the formal decision, and when that is expected.
 *
 * @param decisionId the decision
 * @param path the body and the day
 */
public record FormalDecisionPlanned(DecisionId decisionId, FormalPath path) implements DecisionEvent {}
