package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * It was recorded how many people were in the room.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param present how many were present
 */
public record PresentCounted(DecisionId decisionId, RoundId roundId, int present) implements DecisionEvent {}
