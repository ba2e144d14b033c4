package nl.wijkatelier.contract.decision;

/**
 * The decision no longer rests on it.
 *
 * @param decisionId the decision
 * @param ground what it rested on
 */
public record GroundRemoved(DecisionId decisionId, Ground ground) implements DecisionEvent {}
