package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * An option was added, or described anew.
 *
 * @param decisionId the decision
 * @param optionId the option
 * @param option what it is, and what speaks for and against it
 */
public record OptionDescribed(DecisionId decisionId, OptionId optionId, OptionEntry option)
        implements DecisionEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.DECISION_OPTION, optionId.value());
    }
}
