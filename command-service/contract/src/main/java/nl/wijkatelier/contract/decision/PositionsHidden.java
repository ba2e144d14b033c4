package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * A phase of the programme in which positions are taken in silence took a round under it: from now on each position stays with
 * who takes it, until the phase is over or they are shown by hand. Nobody had taken one yet.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 */
public record PositionsHidden(DecisionId decisionId, RoundId roundId) implements DecisionEvent {}
