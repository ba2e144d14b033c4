package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.round.RoundId;

/**
 * A round of positions that was ever opened.
 *
 * @param roundId which
 * @param decisionId on which decision
 */
public record RoundOf(RoundId roundId, DecisionId decisionId) {}
