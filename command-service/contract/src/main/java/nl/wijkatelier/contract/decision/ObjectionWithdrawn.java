package nl.wijkatelier.contract.decision;

/**
 * The objector changed position while the round was open.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 */
public record ObjectionWithdrawn(DecisionId decisionId, ObjectionId objectionId) implements DecisionEvent {}
