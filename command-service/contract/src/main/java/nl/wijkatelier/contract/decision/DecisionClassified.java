package nl.wijkatelier.contract.decision;

/**
 * It was said who may read about it outside the atelier.
 *
 * @param decisionId the decision
 * @param confidentiality who may
 */
public record DecisionClassified(DecisionId decisionId, Confidentiality confidentiality) implements DecisionEvent {}
