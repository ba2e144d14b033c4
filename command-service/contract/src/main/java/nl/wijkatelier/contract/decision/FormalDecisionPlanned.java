package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * It was said which body takes the formal decision, and when that is expected.
 *
 * @param decisionId the decision
 * @param path the body and the day
 */
public record FormalDecisionPlanned(DecisionId decisionId, FormalPath path) implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.DECISION, decisionId.value(), Passage.Part.FORMAL_PATH);
    }
}
