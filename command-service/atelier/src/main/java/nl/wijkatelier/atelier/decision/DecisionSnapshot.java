package nl.wijkatelier.atelier.decision;

import java.util.List;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.ProposalId;

/**
 * The state of all decisions.
 *
 * @param deliberations what leads to each
 * @param proposals every version of every text
 * @param rounds every round of positions
 * @param agreed what was agreed on, in that order, also what was superseded since
 */
public record DecisionSnapshot(
        List<Deliberation> deliberations, List<ProposalId> proposals, List<RoundOf> rounds, List<DecisionId> agreed) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final DecisionSnapshot EMPTY = new DecisionSnapshot(List.of(), List.of(), List.of(), List.of());
}
