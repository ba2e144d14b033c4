package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * It was said what led to the question and what has to be weighed.
 *
 * @param decisionId the decision
 * @param background what led to it, and what weighs
 */
public record BackgroundDescribed(DecisionId decisionId, Background background) implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.DECISION, decisionId.value(), Passage.Part.BACKGROUND);
    }
}
