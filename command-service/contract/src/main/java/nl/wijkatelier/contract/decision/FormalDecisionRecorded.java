package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * The body with the power has decided on an agreement.
 *
 * @param decisionId the decision
 * @param formal what it decided, when and where that is found
 */
public record FormalDecisionRecorded(DecisionId decisionId, FormalDecision formal) implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.DECISION, decisionId.value(), Passage.Part.FORMAL_OUTCOME);
    }
}
