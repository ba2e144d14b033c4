package nl.wijkatelier.contract.decision;

/**
 * An option was added, or described anew.
 *
 * @param decisionId the decision
 * @param optionId the option
 * @param option what it is, and what speaks for and against it
 */
public record OptionDescribed(DecisionId decisionId, OptionId optionId, OptionEntry option) implements DecisionEvent {}
