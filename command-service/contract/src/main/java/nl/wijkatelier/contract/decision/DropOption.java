package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Leaves an option out of what is chosen from; it stays to be read.
 *
 * @param decisionId the decision
 * @param optionId the option
 */
public record DropOption(DecisionId decisionId, OptionId optionId) implements DecisionCommand {
    public DropOption {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("optionId", optionId);
    }
}
