package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * It was said what follows from the proposal and what it assumes.
 *
 * @param decisionId the decision
 * @param consequences what follows, and what is assumed
 */
public record ConsequencesDescribed(DecisionId decisionId, Consequences consequences)
        implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.DECISION, decisionId.value(), Passage.Part.CONSEQUENCES);
    }
}
