package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * The positions that were taken in silence are there for everybody, and with them each objection is raised: in an event of its
 * own it would have told everybody before that there is one.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 */
public record PositionsShown(DecisionId decisionId, RoundId roundId) implements DecisionEvent {}
