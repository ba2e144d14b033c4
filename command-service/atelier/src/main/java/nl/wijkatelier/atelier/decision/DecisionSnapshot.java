package nl.wijkatelier.atelier.decision;

import java.util.List;
import nl.wijkatelier.contract.decision.ProposalId;

/**
 * The state of all decisions.
 *
 * @param deliberations what leads to each
 * @param proposals every version of every text
 * @param rounds every round of positions
 */
public record DecisionSnapshot(List<Deliberation> deliberations, List<ProposalId> proposals, List<RoundOf> rounds) {}
