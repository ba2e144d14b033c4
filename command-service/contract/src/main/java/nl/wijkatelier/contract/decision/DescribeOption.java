package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Adds an option, or says another thing of one that is there; one that was dropped is back.
 *
 * @param decisionId the decision
 * @param optionId the option
 * @param option what it is, and what speaks for and against it
 */
public record DescribeOption(
        DecisionId decisionId,
        OptionId optionId,
        OptionEntry option) implements DecisionCommand {
    public DescribeOption {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("optionId", optionId);
        InvalidValue.ifMissing("option", option);
    }
}
