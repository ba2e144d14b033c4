package nl.wijkatelier.contract.decision;

/**
 * The decision rests on one thing more, as it stood at that moment.
 *
 * @param decisionId the decision
 * @param ground what it rests on
 */
public record GroundAdded(DecisionId decisionId, Ground ground) implements DecisionEvent {}
