package nl.wijkatelier.contract.decision;

/**
 * An option was left out of what is chosen from.
 *
 * @param decisionId the decision
 * @param optionId the option
 */
public record OptionDropped(DecisionId decisionId, OptionId optionId) implements DecisionEvent {}
