package nl.wijkatelier.contract.decision;

/**
 * It was said what led to the question and what has to be weighed.
 *
 * @param decisionId the decision
 * @param background what led to it, and what weighs
 */
public record BackgroundDescribed(DecisionId decisionId, Background background) implements DecisionEvent {}
