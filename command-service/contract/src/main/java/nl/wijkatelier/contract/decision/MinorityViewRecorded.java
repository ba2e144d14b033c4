package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * The view of the minority was kept.
 *
 * @param decisionId the decision
 * @param view in the words of the minority
 */
public record MinorityViewRecorded(DecisionId decisionId, Explanation view) implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.DECISION, decisionId.value(), Passage.Part.MINORITY_VIEW);
    }
}
